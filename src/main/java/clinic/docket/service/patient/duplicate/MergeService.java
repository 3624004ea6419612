package clinic.docket.service.patient.duplicate;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.merge.Contents;
import clinic.docket.domain.patient.merge.Merge;
import clinic.docket.domain.patient.merge.MergeRefusal;
import clinic.docket.domain.patient.merge.Parting;
import clinic.docket.service.access.Access;
import clinic.docket.service.access.Session;
import clinic.docket.store.session.Transactions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Merges two records of one person, and takes that back. Nothing is deleted: the merged record
 * stays with its number, points to the survivor and is found as the survivor.
 *
 * <p>In the order of booking, doctors and rooms of all visits are locked before the two patients,
 * and these in the order of their ids. A visit that is booked in between is seen behind the locks;
 * then all is begun anew. A booking that comes later is refused, because it sees the merge.
 */
public final class MergeService {
    private static final int TRIES = 5;

    private final Access access;
    private final Transactions transactions;
    private final MergeSteps steps;

    public MergeService(Access access, Transactions transactions, MergeSteps steps) {
        this.access = access;
        this.transactions = transactions;
        this.steps = steps;
    }

    /** The survivor takes over the visits, and of the contents what it lacks. */
    public Outcome<Patient, MergeRefusal> merge(
            Session session, PatientId survivor, PatientId merged) {
        access.require(session, Permission.MERGE_PATIENTS);
        return survivor.equals(merged)
                ? Outcome.refused(new MergeRefusal.MergeWithItself())
                : untilUndisturbed(() -> mergeOnce(session, survivor, merged));
    }

    /**
     * Takes back the latest merge into this record. Visits booked since stay where they are, and so
     * does what was changed since, unless it is what the merge had brought.
     */
    public Outcome<Patient, MergeRefusal> undo(Session session, PatientId survivor) {
        access.require(session, Permission.MERGE_PATIENTS);
        return untilUndisturbed(() -> undoOnce(session, survivor));
    }

    /** Empty where a visit came in between. */
    private Outcome<Patient, MergeRefusal> untilUndisturbed(
            Supplier<Optional<Outcome<Patient, MergeRefusal>>> once) {
        for (int i = 0; i < TRIES; i++) {
            var answer = transactions.write(once);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        return Outcome.refused(new MergeRefusal.MergeInterrupted());
    }

    private Optional<Outcome<Patient, MergeRefusal>> mergeOnce(
            Session session, PatientId survivorId, PatientId mergedId) {
        List<Appointment> seen = steps.visits(mergedId);
        var locked = steps.lock(seen, survivorId, mergedId);
        if (locked.isEmpty()) {
            return refused(new MergeRefusal.MergePatientGone());
        }
        Patient survivor = locked.get().one();
        Patient merged = locked.get().other();
        for (var each : List.of(survivor, merged)) {
            if (each.mergedInto().isPresent()) {
                return refused(new MergeRefusal.MergedAlready(Long.toString(each.number())));
            }
        }
        if (!steps.visits(mergedId).equals(seen)) {
            return Optional.empty();
        }
        var contents = Contents.of(survivor);
        steps.repoint(session, seen, survivorId);
        steps.remember(survivor, merged, seen);
        steps.change(session, merged, merged.withMergedInto(Optional.of(survivorId)));
        steps.noteAbsorbed(session, survivor, merged);
        return Optional.of(
                Outcome.done(
                        steps.change(
                                session,
                                survivor,
                                contents.joined(Contents.of(merged)).in(survivor))));
    }

    private Optional<Outcome<Patient, MergeRefusal>> undoOnce(Session session, PatientId id) {
        var last = steps.last(id);
        if (last.isEmpty()) {
            return refused(new MergeRefusal.NothingMerged());
        }
        Merge merge = last.get();
        Set<AppointmentId> came = steps.visits(merge);
        List<Appointment> seen =
                steps.visits(id).stream().filter(visit -> came.contains(visit.id())).toList();
        var locked = steps.lock(seen, id, merge.merged()).orElseThrow();
        Patient survivor = locked.one();
        Patient merged = locked.other();
        if (survivor.mergedInto().isPresent()) {
            return refused(new MergeRefusal.MergedAlready(Long.toString(survivor.number())));
        }
        if (!steps.last(id).equals(last)
                || !steps.visits(id).stream()
                        .filter(visit -> came.contains(visit.id()))
                        .toList()
                        .equals(seen)) {
            return Optional.empty();
        }
        var parted =
                new Parting(
                                merge.before(),
                                merge.before().joined(Contents.of(merged)),
                                Contents.of(survivor))
                        .contents();
        if (!parted.isDone()) {
            return Optional.of(parted.map(contents -> contents.in(survivor)));
        }
        steps.repoint(session, seen, merge.merged());
        steps.forget(merge);
        steps.change(session, merged, merged.withMergedInto(Optional.empty()));
        steps.noteReleased(session, survivor, merged);
        return Optional.of(
                Outcome.done(steps.change(session, survivor, parted.orThrow().in(survivor))));
    }

    private static Optional<Outcome<Patient, MergeRefusal>> refused(MergeRefusal refusal) {
        return Optional.of(Outcome.refused(refusal));
    }
}
