-- Which process does a background job, and until when nobody else does it. One row for each job.
create table job_lease (
    name       varchar(60)                 not null primary key,
    holder     uuid                        not null,
    expires_at timestamp(6) with time zone not null
);
insert into job_lease (name, holder, expires_at) values
    ('AUDIT_VERIFICATION', '00000000-0000-0000-0000-000000000000', timestamp with time zone '2000-01-01 00:00:00+00:00');
