-- One database belongs to one clinic.
create table clinic (
    id      integer      not null primary key,
    name    varchar(200) not null,
    demo    boolean      not null,
    constraint clinic_is_one check (id = 1)
);

create table setting (
    name    varchar(100)  not null primary key,
    content varchar(4000) not null
);

create table site (
    id      uuid         not null primary key,
    name    varchar(200) not null,
    zone_id varchar(60)  not null,
    version bigint       not null
);

-- rev grows with every change of the practitioner's booked time; workstations watch it.
create table practitioner (
    id           uuid         not null primary key,
    display_name varchar(200) not null,
    speciality   varchar(200) not null,
    colour       integer      not null,
    active       boolean      not null,
    sort_order   integer      not null,
    rev          bigint       default 0 not null,
    version      bigint       not null,
    constraint practitioner_colour check (colour between 1 and 12)
);

create table room (
    id      uuid         not null primary key,
    site_id uuid         not null references site (id),
    name    varchar(200) not null,
    active  boolean      not null,
    rev     bigint       default 0 not null,
    version bigint       not null
);
create index room_site on room (site_id);

create table visit_type (
    id                    uuid         not null primary key,
    name                  varchar(200) not null,
    length_minutes        integer      not null,
    buffer_before_minutes integer      not null,
    buffer_after_minutes  integer      not null,
    colour                integer      not null,
    price_minor_units     bigint       not null,
    price_currency        char(3)      not null,
    mode                  varchar(20)  not null,
    active                boolean      not null,
    sort_order            integer      not null,
    version               bigint       not null,
    constraint visit_type_length check (length_minutes between 5 and 720 and mod(length_minutes, 5) = 0),
    constraint visit_type_buffers check (
        buffer_before_minutes between 0 and 360 and mod(buffer_before_minutes, 5) = 0
        and buffer_after_minutes between 0 and 360 and mod(buffer_after_minutes, 5) = 0),
    constraint visit_type_mode check (mode in ('IN_PERSON', 'ONLINE', 'PHONE'))
);

-- Wall-clock times of the site; an end of 00:00 is midnight at the end of the day.
create table working_hours (
    id              uuid        not null primary key,
    practitioner_id uuid        not null references practitioner (id),
    site_id         uuid        not null references site (id),
    room_id         uuid        references room (id),
    weekday         integer     not null,
    starts          time        not null,
    ends            time        not null,
    parity          varchar(10) not null,
    valid_from      date        not null,
    valid_until     date,
    version         bigint      not null,
    constraint working_hours_weekday check (weekday between 1 and 7),
    constraint working_hours_order check (starts < ends or ends = time '00:00:00'),
    constraint working_hours_validity check (valid_until is null or valid_from <= valid_until),
    constraint working_hours_parity check (parity in ('EVERY', 'ODD', 'EVEN'))
);
create index working_hours_site on working_hours (site_id, practitioner_id);

create table schedule_break (
    id              uuid         not null primary key,
    practitioner_id uuid         not null references practitioner (id),
    site_id         uuid         not null references site (id),
    name            varchar(200) not null,
    weekday         integer      not null,
    starts          time         not null,
    ends            time         not null,
    parity          varchar(10)  not null,
    valid_from      date         not null,
    valid_until     date,
    version         bigint       not null,
    constraint schedule_break_weekday check (weekday between 1 and 7),
    constraint schedule_break_order check (starts < ends or ends = time '00:00:00'),
    constraint schedule_break_validity check (valid_until is null or valid_from <= valid_until),
    constraint schedule_break_parity check (parity in ('EVERY', 'ODD', 'EVEN'))
);
create index schedule_break_site on schedule_break (site_id, practitioner_id);

create table absence (
    id              uuid                        not null primary key,
    practitioner_id uuid                        not null references practitioner (id),
    starts_at       timestamp(6) with time zone not null,
    ends_at         timestamp(6) with time zone not null,
    kind            varchar(20)                 not null,
    reason          varchar(200)                not null,
    version         bigint                      not null,
    constraint absence_order check (starts_at < ends_at),
    constraint absence_kind check (kind in ('LEAVE', 'ILLNESS', 'TRAINING', 'BLOCK_OUT'))
);
create index absence_practitioner on absence (practitioner_id, starts_at);
create index absence_end on absence (ends_at);

create table holiday (
    id      uuid         not null primary key,
    site_id uuid         not null references site (id),
    closed_on date       not null,
    name    varchar(200) not null,
    version bigint       not null,
    constraint holiday_once unique (site_id, closed_on)
);
