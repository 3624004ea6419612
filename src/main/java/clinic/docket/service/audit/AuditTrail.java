package clinic.docket.service.audit;

import clinic.docket.domain.audit.AuditAction;
import clinic.docket.domain.audit.AuditEntry;
import clinic.docket.domain.time.Ids;
import clinic.docket.store.audit.AuditStore;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Adds entries to the trail, in the transaction that is open: a change whose entry cannot be
 * written is not made.
 */
public final class AuditTrail {
    private final AuditStore store;
    private final InstantSource clock;
    private final Ids ids;

    public AuditTrail(AuditStore store, InstantSource clock, Ids ids) {
        this.store = store;
        this.clock = clock;
        this.ids = ids;
    }

    public void created(Author author, Subject subject, UUID id, Record after) {
        add(author, AuditAction.CREATE, subject, id, Map.of(), RecordFields.of(after));
    }

    /** Only what differs is kept; an entry is written even when nothing does. */
    public void changed(Author author, Subject subject, UUID id, Record before, Record after) {
        var old = new LinkedHashMap<>(RecordFields.of(before));
        var fresh = new LinkedHashMap<>(RecordFields.of(after));
        var same =
                old.entrySet().stream()
                        .filter(e -> Objects.equals(fresh.get(e.getKey()), e.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
        old.keySet().removeAll(same);
        fresh.keySet().removeAll(same);
        add(author, AuditAction.CHANGE, subject, id, old, fresh);
    }

    public void deleted(Author author, Subject subject, UUID id, Record before) {
        add(author, AuditAction.DELETE, subject, id, RecordFields.of(before), Map.of());
    }

    /** For what changes nothing that could be compared: a look, a sign-in. */
    public void noted(Author author, AuditAction action, Subject subject, UUID id) {
        add(author, action, subject, id, Map.of(), Map.of());
    }

    /**
     * A list that left the house; {@code what} says which, in codes, and names nobody on it.
     *
     * @param subject whose list it is
     */
    public void printed(Author author, Subject subject, UUID id, Map<String, String> what) {
        add(author, AuditAction.PRINT, subject, id, Map.of(), what);
    }

    /** Why the change was made that the next entry tells of. */
    public void explained(Author author, Subject subject, UUID id, String reason) {
        add(author, AuditAction.CHANGE, subject, id, Map.of(), Map.of("why", reason));
    }

    /** For a change whose values are nobody's business, such as a password. */
    public void replaced(Author author, Subject subject, UUID id, String field) {
        add(author, AuditAction.CHANGE, subject, id, Map.of(), Map.of(field, "replaced"));
    }

    /**
     * Blocked time that somebody with the right to do so passed over; {@code reasons} are codes.
     */
    public void overrode(Author author, Subject subject, UUID id, Collection<String> reasons) {
        var passedOver = Map.of("overridden", String.join(", ", reasons));
        add(author, AuditAction.OVERRIDE, subject, id, Map.of(), passedOver);
    }

    private void add(
            Author author,
            AuditAction action,
            Subject subject,
            UUID id,
            Map<String, String> before,
            Map<String, String> after) {
        store.add(
                new AuditEntry(
                        ids.next(),
                        clock.instant(),
                        author.user(),
                        author.workstation(),
                        action,
                        subject.table(),
                        id,
                        before,
                        after));
    }
}
