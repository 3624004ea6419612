package clinic.docket.service.appointment.draft;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.appointment.draft.ParkedBooking;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.domain.schedule.Site;
import clinic.docket.service.access.Access;
import clinic.docket.service.access.Session;
import clinic.docket.store.appointment.draft.DraftStore;
import clinic.docket.store.patient.PatientStore;
import clinic.docket.store.schedule.ScheduleStore;
import clinic.docket.store.session.Transactions;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The drafts of the person who is signed in, at whichever workstation of the site. They are gone
 * when the site's day is over, and being about nothing that happened they are in no trail.
 */
public final class DraftService {
    private final Access access;
    private final Transactions transactions;
    private final DraftStore store;
    private final ScheduleStore schedule;
    private final PatientStore patients;
    private final InstantSource clock;

    public DraftService(
            Access access,
            Transactions transactions,
            ScheduleStore schedule,
            PatientStore patients,
            InstantSource clock) {
        this.access = access;
        this.transactions = transactions;
        this.store = new DraftStore(transactions);
        this.schedule = schedule;
        this.patients = patients;
        this.clock = clock;
    }

    /** A draft, and whom it is for as they are known now. */
    public record Kept(ParkedBooking draft, Optional<PatientSummary> patient) {}

    /** Of today, the oldest first. */
    public List<Kept> find(Session session) {
        access.require(session, Permission.BOOK_APPOINTMENT);
        access.require(session, Permission.FIND_PATIENT);
        return transactions.write(() -> {
            var today = today(session);
            store.forgetBefore(session.site(), today);
            return store.of(session.user(), session.site(), today).stream()
                    .map(draft -> new Kept(draft, draft.patient().flatMap(this::summary)))
                    .toList();
        });
    }

    private Optional<PatientSummary> summary(PatientId id) {
        return patients.findSurvivor(id).map(PatientSummary::of);
    }

    /** Until it is removed, or the day is over. */
    public void keep(Session session, ParkedBooking draft) {
        access.require(session, Permission.BOOK_APPOINTMENT);
        transactions.run(() -> {
            var today = today(session);
            store.forgetBefore(session.site(), today);
            store.keep(session.user(), session.site(), today, draft);
        });
    }

    /** It is continued, or not wanted any more. */
    public void remove(Session session, UUID draft) {
        access.require(session, Permission.BOOK_APPOINTMENT);
        transactions.run(() -> store.remove(session.user(), draft));
    }

    private LocalDate today(Session session) {
        return schedule.site(session.site()).map(Site::zone).orElseThrow().date(clock.instant());
    }
}
