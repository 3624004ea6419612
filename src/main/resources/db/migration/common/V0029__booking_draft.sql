-- Half-typed bookings that wait for their owner until the day of their site is over. What was typed
-- about a newcomer is text as it stood: nobody has checked it yet.
create table booking_draft (
    id              uuid                        not null primary key,
    user_id         uuid                        not null references app_user (id),
    site_id         uuid                        not null references site (id),
    kept_on         date                        not null,
    parked_at       timestamp(6) with time zone not null,
    typed           varchar(500)                not null,
    patient_id      uuid                        references patient (id),
    newcomer        boolean                     not null,
    family_name     varchar(500)                not null,
    given_name      varchar(500)                not null,
    birth_date      varchar(500)                not null,
    phone           varchar(500)                not null,
    visit_type_id   uuid                        references visit_type (id),
    doctor_chosen   boolean                     not null,
    practitioner_id uuid                        references practitioner (id),
    speciality      varchar(500),
    or_any          boolean                     not null,
    from_day        date                        not null,
    day_part        varchar(20)                 not null,
    reason          varchar(2000)               not null
);
create index booking_draft_owner on booking_draft (user_id, kept_on);
create index booking_draft_site on booking_draft (site_id, kept_on);
