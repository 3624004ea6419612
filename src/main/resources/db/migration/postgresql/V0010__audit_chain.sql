-- Every entry of the trail is a link of one of 64 chains: its hash covers the hash of the link before
-- it. A workstation always writes into the same chain, so that desks do not wait for each other.
create table audit_chain (
    chain integer not null primary key,
    links bigint  not null,
    hash  bytea   not null,
    constraint audit_chain_number check (chain between 0 and 63),
    constraint audit_chain_links check (links >= 0)
);
insert into audit_chain (chain, links, hash)
    select number, 0, decode(repeat('00', 32), 'hex') from generate_series(0, 63) number;

alter table audit_entry add column chain integer;
alter table audit_entry add column link bigint;
alter table audit_entry add column hash bytea;

-- Entries that are older than the chains. The same canonical form as in ChainHash.
create function audit_field(field text) returns text language sql as $$
    select octet_length(convert_to(field, 'UTF8')) || ':' || field || ','
$$;

alter table audit_entry disable trigger audit_entry_guard;
do $$
declare
    entry  record;
    place  integer;
    counts bigint[] := array_fill(0::bigint, array[64]);
    hashes bytea[]  := array_fill(decode(repeat('00', 32), 'hex'), array[64]);
begin
    for entry in select * from audit_entry order by at, id loop
        place := (get_byte(sha256(convert_to(entry.workstation, 'UTF8')), 0) & 63) + 1;
        counts[place] := counts[place] + 1;
        hashes[place] := sha256(hashes[place] || convert_to(
            audit_field((place - 1)::text)
                || audit_field(counts[place]::text)
                || audit_field(entry.id::text)
                || audit_field(((extract(epoch from entry.at) * 1000000)::bigint)::text)
                || audit_field(coalesce(entry.user_id::text, ''))
                || audit_field(entry.workstation)
                || audit_field(entry.action)
                || audit_field(entry.subject_type)
                || audit_field(entry.subject_id::text)
                || audit_field(entry.before_json)
                || audit_field(entry.after_json),
            'UTF8'));
        update audit_entry
            set chain = place - 1, link = counts[place], hash = hashes[place]
            where id = entry.id;
    end loop;
    update audit_chain set links = counts[chain + 1], hash = hashes[chain + 1];
end
$$;
drop function audit_field(text);

alter table audit_entry alter column chain set not null;
alter table audit_entry alter column link set not null;
alter table audit_entry alter column hash set not null;
create unique index audit_entry_link on audit_entry (chain, link);
alter table audit_entry enable trigger audit_entry_guard;
