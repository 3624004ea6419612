-- H2 has no exclusion constraint: a trigger keeps one row per five-minute cell instead.
create table booked_cell (
    resource_id uuid    not null,
    lane        integer not null,
    cell        bigint  not null,
    constraint booked_cell_once primary key (resource_id, lane, cell)
);

create trigger reservation_cells
    after insert, update, delete on reservation
    for each row call 'clinic.docket.store.migration.BookedCells';
