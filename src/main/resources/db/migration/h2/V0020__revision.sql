-- Numbers that grow with what workstations show and no transaction locks anyway: hours, names.
-- Booked time has practitioner.rev. A site of zeros stands for all sites.
create table revision (
    site_id uuid        not null,
    subject varchar(20) not null,
    rev     bigint      not null,
    constraint revision_subject primary key (site_id, subject)
);

insert into revision (site_id, subject, rev) values
    ('00000000-0000-0000-0000-000000000000', 'SCHEDULE', 0),
    ('00000000-0000-0000-0000-000000000000', 'PATIENTS', 0);
insert into revision (site_id, subject, rev) select id, 'SCHEDULE', 0 from site;
