-- One time stamp per step: when the visit reached that status. A step taken back is null again.
create table appointment (
    id                  uuid                        not null primary key,
    site_id             uuid                        not null references site (id),
    practitioner_id     uuid                        not null references practitioner (id),
    room_id             uuid                        references room (id),
    patient_id          uuid                        not null references patient (id),
    visit_type_id       uuid                        not null references visit_type (id),
    starts_at           timestamp(6) with time zone not null,
    ends_at             timestamp(6) with time zone not null,
    occupied_from       timestamp(6) with time zone not null,
    occupied_until      timestamp(6) with time zone not null,
    lane                integer                     not null,
    status              varchar(20)                 not null,
    booked_at           timestamp(6) with time zone,
    confirmed_at        timestamp(6) with time zone,
    arrived_at          timestamp(6) with time zone,
    checked_in_at       timestamp(6) with time zone,
    in_progress_at      timestamp(6) with time zone,
    fulfilled_at        timestamp(6) with time zone,
    no_show_at          timestamp(6) with time zone,
    cancelled_at        timestamp(6) with time zone,
    entered_in_error_at timestamp(6) with time zone,
    reason              varchar(200)                not null,
    source              varchar(20)                 not null,
    booked_by           uuid                        references app_user (id),
    cancelled_by        varchar(20),
    cancel_reason       varchar(200),
    version             bigint                      not null,
    constraint appointment_order check (starts_at < ends_at),
    constraint appointment_inside check (occupied_from <= starts_at and ends_at <= occupied_until),
    constraint appointment_grid check (
        mod(extract(epoch from starts_at), 300) = 0 and mod(extract(epoch from ends_at), 300) = 0),
    constraint appointment_lane check (lane between 0 and 99),
    constraint appointment_status check (status in (
        'BOOKED', 'CONFIRMED', 'ARRIVED', 'CHECKED_IN', 'IN_PROGRESS', 'FULFILLED', 'NO_SHOW',
        'CANCELLED', 'ENTERED_IN_ERROR')),
    constraint appointment_source check (source in ('DESK', 'PHONE', 'KIOSK', 'IMPORT')),
    constraint appointment_cancelled_by check (cancelled_by in ('PATIENT', 'CLINIC')),
    constraint appointment_cancelled check ((cancelled_by is null) = (cancel_reason is null))
);
create index appointment_site on appointment (site_id, starts_at);
create index appointment_practitioner on appointment (practitioner_id, starts_at);
create index appointment_patient on appointment (patient_id, starts_at);

create table slot_hold (
    id              uuid                        not null primary key,
    site_id         uuid                        not null references site (id),
    practitioner_id uuid                        not null references practitioner (id),
    room_id         uuid                        references room (id),
    starts_at       timestamp(6) with time zone not null,
    ends_at         timestamp(6) with time zone not null,
    occupied_from   timestamp(6) with time zone not null,
    occupied_until  timestamp(6) with time zone not null,
    holder          uuid                        not null references app_user (id),
    workstation     varchar(200)                not null,
    expires_at      timestamp(6) with time zone not null,
    constraint slot_hold_order check (starts_at < ends_at),
    constraint slot_hold_inside check (occupied_from <= starts_at and ends_at <= occupied_until)
);
create index slot_hold_site on slot_hold (site_id, starts_at);

-- All occupied time of doctors and rooms. The next migration forbids overlaps on this table.
create table reservation (
    resource_id    uuid                        not null,
    lane           integer                     not null,
    occupied_from  timestamp(6) with time zone not null,
    occupied_until timestamp(6) with time zone not null,
    appointment_id uuid                        references appointment (id),
    hold_id        uuid                        references slot_hold (id),
    constraint reservation_start primary key (resource_id, lane, occupied_from),
    constraint reservation_lane check (lane between 0 and 99),
    constraint reservation_owner check ((appointment_id is null) <> (hold_id is null)),
    constraint reservation_order check (occupied_from < occupied_until),
    constraint reservation_length check (
        extract(epoch from occupied_until) - extract(epoch from occupied_from) <= 86400),
    constraint reservation_grid check (
        mod(extract(epoch from occupied_from), 300) = 0
        and mod(extract(epoch from occupied_until), 300) = 0)
);
create index reservation_appointment on reservation (appointment_id);
create index reservation_hold on reservation (hold_id);
