-- Changed fields before and after, as JSON objects of strings.
create table audit_entry (
    id           uuid                        not null primary key,
    at           timestamp(6) with time zone not null,
    user_id      uuid                        references app_user (id),
    workstation  varchar(200)                not null,
    action       varchar(20)                 not null,
    subject_type varchar(60)                 not null,
    subject_id   uuid                        not null,
    before_json  varchar                     not null,
    after_json   varchar                     not null
);
create index audit_entry_subject on audit_entry (subject_id, at);
