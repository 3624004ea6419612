-- The PIN by which somebody comes back to a desk where their password was used on the same day.
create table user_pin (
    user_id  uuid        not null primary key references app_user (id),
    pin_hash varchar(60) not null
);
