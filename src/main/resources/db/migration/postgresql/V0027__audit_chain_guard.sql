-- The head of a chain only moves forward, to an entry that is there: not even workstations, which have
-- to move it, can cut the trail's end off or make it look so.
create function refuse_chain_change() returns trigger language plpgsql as $$
declare
    following bigint;
    newest    bigint;
begin
    if tg_op = 'UPDATE' and new.chain = old.chain and new.links > old.links then
        select count(*), count(*) filter (where link = new.links and hash = new.hash)
            into following, newest
            from audit_entry
            where chain = new.chain and link > old.links and link <= new.links;
        if following = new.links - old.links and newest = 1 then
            return new;
        end if;
    end if;
    raise exception 'The head of a chain of the audit trail only grows with it'
        using errcode = 'integrity_constraint_violation';
end
$$;

create trigger audit_chain_guard
    before update or delete on audit_chain
    for each row execute function refuse_chain_change();

create trigger audit_chain_truncate_guard
    before truncate on audit_chain
    for each statement execute function refuse_chain_change();
