-- What one person may do beyond their role, and what they may not do although their role may.
create table user_right (
    user_id    uuid        not null references app_user (id),
    permission varchar(60) not null,
    granted    boolean     not null,
    primary key (user_id, permission)
);
