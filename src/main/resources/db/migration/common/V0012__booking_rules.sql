-- What a site has decided about booking. A site without a row books without notice, a year ahead.
create table booking_policy (
    site_id               uuid    not null primary key references site (id),
    desk_notice_minutes   integer not null,
    phone_notice_minutes  integer not null,
    kiosk_notice_minutes  integer not null,
    import_notice_minutes integer not null,
    horizon_days          integer not null,
    version               bigint  not null,
    constraint booking_policy_notice check (
        desk_notice_minutes between 0 and 43200 and phone_notice_minutes between 0 and 43200
        and kiosk_notice_minutes between 0 and 43200 and import_notice_minutes between 0 and 43200),
    constraint booking_policy_horizon check (horizon_days between 1 and 1825)
);

-- What a doctor does not offer: a new type of visit is everybody's until somebody withholds it.
create table withheld_visit_type (
    practitioner_id uuid not null references practitioner (id),
    visit_type_id   uuid not null references visit_type (id),
    constraint withheld_once primary key (practitioner_id, visit_type_id)
);

-- Lanes beside the normal one, which is 0 and has no row. Never deleted: visits keep their lane.
create table overbook_lane (
    id              uuid         not null primary key,
    site_id         uuid         not null references site (id),
    lane            integer      not null,
    name            varchar(200) not null,
    cap_per_session integer      not null,
    active          boolean      not null,
    version         bigint       not null,
    constraint overbook_lane_once unique (site_id, lane),
    constraint overbook_lane_number check (lane between 1 and 9),
    constraint overbook_lane_cap check (cap_per_session between 1 and 99)
);

alter table slot_hold add column lane integer default 0 not null;
alter table slot_hold add constraint slot_hold_lane check (lane between 0 and 99);
