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

-- Wakes whoever listens; the note says where something changed, never what.
create function tell_docket() returns trigger language plpgsql as $$
begin
    perform pg_notify('docket', new.id::text);
    return null;
end
$$;

create function tell_docket_of_site() returns trigger language plpgsql as $$
begin
    perform pg_notify('docket', new.site_id::text);
    return null;
end
$$;

create trigger practitioner_rev
    after update of rev on practitioner
    for each row execute function tell_docket();

create trigger revision_rev
    after insert or update of rev on revision
    for each row execute function tell_docket_of_site();
