package clinic.docket.service.appointment;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.Hold;
import clinic.docket.domain.appointment.HoldId;
import clinic.docket.domain.appointment.StepTimes;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.schedule.VisitTypeId;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.service.access.Access;
import clinic.docket.service.access.Session;
import clinic.docket.service.appointment.claim.DeskHolds;
import clinic.docket.service.appointment.claim.SlotClaims;
import clinic.docket.service.appointment.claim.SlotClaims.Claim;
import clinic.docket.service.audit.AuditTrail;
import clinic.docket.service.audit.Subject;
import clinic.docket.store.appointment.AppointmentStore;
import clinic.docket.store.session.DuplicateRecord;
import clinic.docket.store.session.ReservationConflict;
import clinic.docket.store.session.Transactions;

import java.util.Optional;

/**
 * Holding and booking slots. Both lock the doctor, then the room, check the rules and write, in one
 * transaction; the database's own constraint stands below.
 */
public final class BookingService {
    private static final int MAIN_LANE = 0;

    private final Access access;
    private final Transactions transactions;
    private final SlotClaims claims;
    private final DeskHolds holds;
    private final AppointmentStore appointments;
    private final UsualVisits usual;
    private final AuditTrail trail;

    public BookingService(
            Access access,
            Transactions transactions,
            SlotClaims claims,
            DeskHolds holds,
            AppointmentStore appointments,
            UsualVisits usual,
            AuditTrail trail) {
        this.access = access;
        this.transactions = transactions;
        this.claims = claims;
        this.holds = holds;
        this.appointments = appointments;
        this.usual = usual;
        this.trail = trail;
    }

    /** What to fill in for this patient before anybody types. */
    public BookingDefaults usual(Session session, PatientId patient) {
        access.require(session, Permission.BOOK_APPOINTMENT);
        return transactions.read(() -> usual.of(patient));
    }

    /**
     * Keeps the slot for five minutes. A desk has one hold at a time: {@code id} asked again for
     * another slot moves it, and when the new slot is taken the old one stays held.
     */
    public Outcome<Hold, BookingRefusal> hold(
            Session session, HoldId id, VisitTypeId visitType, Slot slot) {
        access.require(session, Permission.HOLD_SLOT);
        try {
            return transactions.write(() ->
                    switch (claims.claim(session, visitType, slot)) {
                        case Outcome.Done<Claim, BookingRefusal>(Claim claim) ->
                                holds.put(session, id, slot, claim);
                        case Outcome.Refused<Claim, BookingRefusal>(var refusal) ->
                                Outcome.refused(refusal);
                    });
        } catch (ReservationConflict e) {
            return taken(slot);
        }
    }

    /** Releasing a hold that is gone is no error. */
    public void release(Session session, HoldId id) {
        access.require(session, Permission.HOLD_SLOT);
        transactions.run(() -> holds.release(session, id));
    }

    /** The desk's own holds in this time become the visit, whichever id they have. */
    public Outcome<Appointment, BookingRefusal> book(Session session, BookingRequest request) {
        access.require(session, Permission.BOOK_APPOINTMENT);
        if (request.reason().strip().length() > BookingRequest.MAX_REASON) {
            return Outcome.refused(new BookingRefusal.ReasonTooLong(BookingRequest.MAX_REASON));
        }
        try {
            return transactions.write(() -> bookOnce(session, request));
        } catch (ReservationConflict e) {
            return taken(request.slot());
        } catch (DuplicateRecord e) {
            return Outcome.done(transactions.read(() -> booked(request)).orElseThrow(() -> e));
        }
    }

    private Outcome<Appointment, BookingRefusal> bookOnce(Session session, BookingRequest request) {
        // Behind the lock: the first answer to the same request may have been lost a moment ago.
        claims.lock(request.slot());
        var before = booked(request);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        return claims.claim(session, request.visitType(), request.slot())
                .map(claim -> write(session, request, claim));
    }

    private Optional<Appointment> booked(BookingRequest request) {
        return appointments.find(request.id());
    }

    private Appointment write(Session session, BookingRequest request, Claim claim) {
        claim.own().forEach(hold -> holds.release(session, hold.id()));
        request.hold().ifPresent(hold -> holds.release(session, hold));
        var saved = appointments.add(appointment(request, claim), Optional.of(session.user()));
        trail.created(session.author(), Subject.APPOINTMENT, saved.id().value(), saved);
        return saved;
    }

    private static Appointment appointment(BookingRequest request, Claim claim) {
        var slot = request.slot();
        return new Appointment(
                request.id(),
                slot.site(),
                slot.practitioner(),
                slot.room(),
                request.patient(),
                request.visitType(),
                slot.range(),
                claim.occupied(),
                MAIN_LANE,
                AppointmentStatus.BOOKED,
                StepTimes.startingAt(AppointmentStatus.BOOKED, claim.now()),
                request.reason().strip(),
                request.source(),
                Optional.empty(),
                0);
    }

    /** Only another program that ignores the locks gets this far. */
    private static <T> Outcome<T, BookingRefusal> taken(Slot slot) {
        return Outcome.refused(new BookingRefusal.SlotTaken(slot.range().end()));
    }
}
