-- Who used their password at which workstation on which day of its site: only there and then their
-- PIN counts. Kept so that a restart of the window forgets nobody; it holds no secret.
create table password_use (
    user_id        uuid                        not null references app_user (id),
    workstation_id uuid                        not null references workstation (id),
    used_on        date                        not null,
    used_at        timestamp(6) with time zone not null,
    wrong_pins     integer                     not null,
    primary key (user_id, workstation_id),
    constraint password_use_wrong_pins check (wrong_pins >= 0)
);
