-- The demo flag is born with the clinic and never changes; only a demo clinic shows passwords.
create function refuse_clinic_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.demo = old.demo and new.id = old.id then
        return new;
    end if;
    raise exception 'The clinic''s row and its demo flag cannot be changed'
        using errcode = 'integrity_constraint_violation';
end
$$;

create trigger clinic_guard
    before update or delete on clinic
    for each row execute function refuse_clinic_change();

create function refuse_demo_account() returns trigger language plpgsql as $$
begin
    if exists (select 1 from clinic where demo) then
        return new;
    end if;
    raise exception 'Only a demo clinic has demo accounts'
        using errcode = 'integrity_constraint_violation';
end
$$;

create trigger demo_account_guard
    before insert or update on demo_account
    for each row execute function refuse_demo_account();

-- The trail only grows.
create function refuse_audit_change() returns trigger language plpgsql as $$
begin
    raise exception 'The audit trail only grows'
        using errcode = 'integrity_constraint_violation';
end
$$;

create trigger audit_entry_guard
    before update or delete on audit_entry
    for each row execute function refuse_audit_change();

create trigger audit_entry_truncate_guard
    before truncate on audit_entry
    for each statement execute function refuse_audit_change();

create trigger clinic_truncate_guard
    before truncate on clinic
    for each statement execute function refuse_clinic_change();
