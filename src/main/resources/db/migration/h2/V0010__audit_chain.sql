-- Every entry of the trail is a link of one of 64 chains: its hash covers the hash of the link before
-- it. A workstation always writes into the same chain, so that desks do not wait for each other.
drop trigger audit_entry_guard;

create table audit_chain (
    chain integer not null primary key,
    links bigint  not null,
    hash  bytea   not null,
    constraint audit_chain_number check (chain between 0 and 63),
    constraint audit_chain_links check (links >= 0)
);
insert into audit_chain (chain, links, hash)
    select x, 0, cast(x'0000000000000000000000000000000000000000000000000000000000000000' as bytea)
    from system_range(0, 63);

alter table audit_entry add column chain integer;
alter table audit_entry add column link bigint;
alter table audit_entry add column hash bytea;

create alias chain_old_entries for 'clinic.docket.store.migration.OldEntries.chain';
call chain_old_entries();
drop alias chain_old_entries;

alter table audit_entry alter column chain set not null;
alter table audit_entry alter column link set not null;
alter table audit_entry alter column hash set not null;
create unique index audit_entry_link on audit_entry (chain, link);

create trigger audit_entry_guard
    before update, delete on audit_entry
    for each row call 'clinic.docket.store.migration.AuditGuard';
