-- The head of a chain only moves forward, to an entry that is there: not even workstations, which have
-- to move it, can cut the trail's end off or make it look so.
create trigger audit_chain_guard
    before update, delete on audit_chain
    for each row call 'clinic.docket.store.migration.ChainGuard';
