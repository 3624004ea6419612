-- When the doctor called the patient in; null again when that step is taken back.
alter table appointment add column called_at timestamp(6) with time zone;

-- How late a doctor runs on a day, as they or the desk said last. Who runs on time has no row.
create table practitioner_delay (
    practitioner_id uuid                        not null references practitioner (id),
    on_day          date                        not null,
    minutes         integer                     not null,
    set_at          timestamp(6) with time zone not null,
    set_by          uuid                        not null references app_user (id),
    constraint practitioner_delay_once primary key (practitioner_id, on_day),
    constraint practitioner_delay_minutes check (minutes between 1 and 240)
);
create index practitioner_delay_day on practitioner_delay (on_day);
