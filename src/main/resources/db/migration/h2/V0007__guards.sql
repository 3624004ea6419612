-- The demo flag is born with the clinic and never changes; only a demo clinic shows passwords.
create trigger clinic_guard
    before update, delete on clinic
    for each row call 'clinic.docket.store.migration.ClinicGuard';

create trigger demo_account_guard
    before insert, update on demo_account
    for each row call 'clinic.docket.store.migration.DemoAccountGuard';

-- The trail only grows.
create trigger audit_entry_guard
    before update, delete on audit_entry
    for each row call 'clinic.docket.store.migration.AuditGuard';
