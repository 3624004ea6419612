-- Somebody at a kiosk wants a person of the desk; answered, never removed.
create table desk_call (
    id          uuid                        not null primary key,
    site_id     uuid                        not null references site (id),
    kiosk       varchar(200)                not null,
    kind        varchar(20)                 not null,
    called_at   timestamp(6) with time zone not null,
    answered_at timestamp(6) with time zone,
    answered_by uuid references app_user (id),
    constraint desk_call_kind check (kind in ('CALLED', 'GAVE_UP')),
    constraint desk_call_answer check ((answered_at is null) = (answered_by is null))
);
create index desk_call_day on desk_call (site_id, called_at);

insert into revision (site_id, subject, rev) values
    ('00000000-0000-0000-0000-000000000000', 'CALLS', 0);
