package clinic.docket.service.schedule;

import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.schedule.ScheduleRefusal;
import clinic.docket.service.access.Session;
import clinic.docket.service.audit.AuditTrail;
import clinic.docket.service.audit.Subject;
import clinic.docket.store.failure.DuplicateRecord;
import clinic.docket.store.failure.StaleRecord;
import clinic.docket.store.session.Transactions;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Saves and removes entries of the schedule: look, check, write and note, in one transaction. */
public final class ScheduleChange {
    private final Transactions transactions;
    private final AuditTrail trail;

    public ScheduleChange(Transactions transactions, AuditTrail trail) {
        this.transactions = transactions;
        this.trail = trail;
    }

    /**
     * An entry that somebody edited.
     *
     * @param version 0 for a new one
     * @param stored what is stored under its id
     * @param check why it cannot be saved; is given what is stored
     * @param save writes it; answers it with its next version
     */
    public record Edit<T extends Record>(
            Subject subject,
            UUID id,
            long version,
            Supplier<Optional<T>> stored,
            Function<Optional<T>, Optional<ScheduleRefusal>> check,
            Supplier<T> save) {}

    /**
     * A new entry that was saved already is not saved again: the first answer may have been lost.
     */
    public <T extends Record> Outcome<T, ScheduleRefusal> save(Session session, Edit<T> edit) {
        return guarded(() -> {
            var old = edit.stored().get();
            if (edit.version() != 0 && old.isEmpty()) {
                return changedMeanwhile();
            }
            if (edit.version() == 0 && old.isPresent()) {
                return Outcome.done(old.get());
            }
            var refusal = edit.check().apply(old);
            return refusal.isPresent()
                    ? Outcome.refused(refusal.get())
                    : Outcome.done(write(session, edit, old));
        });
    }

    private <T extends Record> T write(Session session, Edit<T> edit, Optional<T> old) {
        T saved = edit.save().get();
        var author = session.author();
        old.ifPresentOrElse(
                before -> trail.changed(author, edit.subject(), edit.id(), before, saved),
                () -> trail.created(author, edit.subject(), edit.id(), saved));
        return saved;
    }

    /** An entry to be taken away. */
    record Removal<T extends Record>(
            Subject subject,
            UUID id,
            Supplier<Optional<T>> stored,
            Function<T, Optional<ScheduleRefusal>> check,
            Consumer<UUID> remove) {}

    /** Removing what is gone is no error. */
    <T extends Record> Outcome<UUID, ScheduleRefusal> remove(Session session, Removal<T> removal) {
        return guarded(() -> {
            var old = removal.stored().get();
            var refusal = old.flatMap(removal.check());
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            old.ifPresent(before -> erase(session, removal, before));
            return Outcome.done(removal.id());
        });
    }

    private <T extends Record> void erase(Session session, Removal<T> removal, T before) {
        removal.remove().accept(removal.id());
        trail.deleted(session.author(), removal.subject(), removal.id(), before);
    }

    private <T> Outcome<T, ScheduleRefusal> guarded(Supplier<Outcome<T, ScheduleRefusal>> work) {
        try {
            return transactions.write(work);
        } catch (StaleRecord | DuplicateRecord e) {
            return changedMeanwhile();
        }
    }

    private static <T> Outcome<T, ScheduleRefusal> changedMeanwhile() {
        return Outcome.refused(new ScheduleRefusal.ScheduleChangedMeanwhile());
    }
}
