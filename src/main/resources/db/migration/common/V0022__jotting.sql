-- What workstations noted while the database was away, written in the transaction of its effect:
-- whoever sends a jotting again finds it here and changes nothing a second time. Who took it and
-- which visit it is about are no keys: a database that was restored may not know them any more.
create table jotting (
    id              uuid                        not null primary key,
    site_id         uuid                        not null references site (id),
    taken_at        timestamp(6) with time zone not null,
    taken_by        uuid                        not null,
    workstation     varchar(200)                not null,
    kind            varchar(20)                 not null,
    appointment_id  uuid,
    seen_start      timestamp(6) with time zone,
    noted           varchar(300)                not null,
    replayed_at     timestamp(6) with time zone not null,
    replayed_by     uuid                        not null references app_user (id),
    outcome         varchar(20)                 not null,
    acknowledged_at timestamp(6) with time zone,
    acknowledged_by uuid                        references app_user (id),
    constraint jotting_acknowledged check ((acknowledged_at is null) = (acknowledged_by is null))
);
create index jotting_open on jotting (site_id, acknowledged_at, taken_at);
