package clinic.docket.service.appointment;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.BookingRefusal.BookingWarning;
import clinic.docket.domain.appointment.Hold;
import clinic.docket.domain.appointment.HoldId;
import clinic.docket.domain.appointment.StepTimes;
import clinic.docket.domain.appointment.attempt.BookingTerms;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.schedule.VisitTypeId;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.service.access.Access;
import clinic.docket.service.access.Session;
import clinic.docket.service.appointment.claim.ClaimLocks;
import clinic.docket.service.appointment.claim.DeskHolds;
import clinic.docket.service.appointment.claim.SlotClaims;
import clinic.docket.service.appointment.claim.SlotClaims.Claim;
import clinic.docket.service.appointment.claim.Wish;
import clinic.docket.service.audit.AuditTrail;
import clinic.docket.service.audit.Subject;
import clinic.docket.store.appointment.AppointmentStore;
import clinic.docket.store.failure.DuplicateRecord;
import clinic.docket.store.failure.ReservationConflict;
import clinic.docket.store.session.Transactions;
import java.util.List;
import java.util.Optional;

/**
 * Holding and booking slots. Both lock the doctor, then the room, check the rules and write, in one
 * transaction; the database's own constraint stands below.
 */
public final class BookingService {
    private final Access access;
    private final Transactions transactions;
    private final ClaimLocks locks;
    private final SlotClaims claims;
    private final DeskHolds holds;
    private final AppointmentStore appointments;
    private final UsualVisits usual;
    private final PatientWarnings warnings;
    private final AuditTrail trail;

    public BookingService(
            Access access,
            Transactions transactions,
            ClaimLocks locks,
            SlotClaims claims,
            DeskHolds holds,
            AppointmentStore appointments,
            UsualVisits usual,
            PatientWarnings warnings,
            AuditTrail trail) {
        this.access = access;
        this.transactions = transactions;
        this.locks = locks;
        this.claims = claims;
        this.holds = holds;
        this.appointments = appointments;
        this.usual = usual;
        this.warnings = warnings;
        this.trail = trail;
    }

    /** What to fill in for this patient before anybody types. */
    public BookingDefaults usual(Session session, PatientId patient) {
        access.require(session, Permission.BOOK_APPOINTMENT);
        return transactions.read(() -> usual.of(patient));
    }

    /**
     * What there would be to confirm for this patient, before anybody saves; none is no promise.
     */
    public List<BookingWarning> warnings(Session session, PatientId patient, Slot slot) {
        access.require(session, Permission.BOOK_APPOINTMENT);
        return transactions.read(() -> warnings.of(patient, slot));
    }

    /**
     * Keeps the slot for five minutes. A desk has one hold at a time: {@code id} asked again for
     * another slot moves it, and when the new slot is taken the old one stays held.
     */
    public Outcome<Hold, BookingRefusal> hold(
            Session session, HoldId id, VisitTypeId visitType, Slot slot) {
        access.require(session, Permission.HOLD_SLOT);
        return hold(session, id, new Wish(visitType, slot, BookingTerms.DESK));
    }

    /**
     * On other terms: in a lane, or in blocked time. The hold and the booking must agree in them.
     */
    public Outcome<Hold, BookingRefusal> hold(Session session, HoldId id, Wish wish) {
        access.require(session, Permission.HOLD_SLOT);
        requireTerms(session, wish.terms());
        try {
            return transactions.write(() -> holdOnce(session, id, wish));
        } catch (ReservationConflict e) {
            return taken(wish.slot());
        }
    }

    private Outcome<Hold, BookingRefusal> holdOnce(Session session, HoldId id, Wish wish) {
        var locked = locks.lock(session, wish.slot(), Optional.of(id));
        return switch (claims.claim(session, wish, locked)) {
            case Outcome.Done<Claim, BookingRefusal>(Claim claim) ->
                    holds.put(session, id, wish, claim);
            case Outcome.Refused<Claim, BookingRefusal>(var refusal) -> Outcome.refused(refusal);
        };
    }

    /** Releasing a hold that is gone is no error. */
    public void release(Session session, HoldId id) {
        access.require(session, Permission.HOLD_SLOT);
        transactions.run(() -> holds.release(session, id));
    }

    /**
     * The desk's own holds in this time and lane become the visit, whichever id they have. A
     * warning that the request does not confirm is answered as a refusal, and nothing is written.
     *
     * @throws clinic.docket.service.access.AccessDenied when the request's terms need a right that
     *     the session lacks
     */
    public Outcome<Appointment, BookingRefusal> book(Session session, BookingRequest request) {
        access.require(session, Permission.BOOK_APPOINTMENT);
        requireTerms(session, request.terms());
        if (request.reason().strip().length() > BookingRequest.MAX_REASON) {
            return Outcome.refused(new BookingRefusal.ReasonTooLong(BookingRequest.MAX_REASON));
        }
        try {
            return transactions.write(() -> bookOnce(session, request));
        } catch (ReservationConflict e) {
            return taken(request.slot());
        } catch (DuplicateRecord e) {
            // A write, because who wrote it first may still be forcing it to the disk.
            return Outcome.done(transactions.write(() -> booked(request)).orElseThrow(() -> e));
        }
    }

    private Outcome<Appointment, BookingRefusal> bookOnce(Session session, BookingRequest request) {
        // Behind the lock: the first answer to the same request may have been lost a moment ago.
        var locked = locks.lock(session, request.slot(), request.hold());
        var before = booked(request);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        var wish = new Wish(request.visitType(), request.slot(), request.terms());
        return switch (claims.claim(session, wish, locked)) {
            case Outcome.Done<Claim, BookingRefusal>(Claim claim) ->
                    unconfirmed(request, claim)
                            .<Outcome<Appointment, BookingRefusal>>map(Outcome::refused)
                            .orElseGet(() -> Outcome.done(write(session, request, claim)));
            case Outcome.Refused<Claim, BookingRefusal>(var refusal) -> Outcome.refused(refusal);
        };
    }

    /** A merged record first: a visit of it would be seen nowhere. */
    private Optional<BookingRefusal> unconfirmed(BookingRequest request, Claim claim) {
        var lasting = warnings.lasting(request.patient(), request.slot(), claim.zone());
        return warnings.survivor(request.patient())
                .<BookingRefusal>map(patient ->
                        new BookingRefusal.PatientMerged(Long.toString(patient.number())))
                .or(() ->
                        lasting.stream()
                                .filter(warning -> !request.confirmed().contains(warning.kind()))
                                .findFirst());
    }

    private void requireTerms(Session session, BookingTerms terms) {
        if (terms.isOverbooking()) {
            access.require(session, Permission.OVERBOOK);
        }
        if (terms.overridesBlockedTime()) {
            access.require(session, Permission.OVERRIDE_BLOCKED_TIME);
        }
    }

    private Optional<Appointment> booked(BookingRequest request) {
        return appointments.find(request.id());
    }

    private Appointment write(Session session, BookingRequest request, Claim claim) {
        claim.own().forEach(hold -> holds.release(session, hold.id()));
        request.hold().ifPresent(hold -> holds.release(session, hold));
        var saved = appointments.add(appointment(request, claim), Optional.of(session.user()));
        trail.created(session.author(), Subject.APPOINTMENT, saved.id().value(), saved);
        if (!claim.overridden().isEmpty()) {
            var passedOver = claim.overridden().stream().map(BookingRefusal::code).toList();
            trail.overrode(session.author(), Subject.APPOINTMENT, saved.id().value(), passedOver);
        }
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
                request.terms().lane(),
                AppointmentStatus.BOOKED,
                StepTimes.startingAt(AppointmentStatus.BOOKED, claim.now()),
                request.reason().strip(),
                request.terms().source(),
                Optional.empty(),
                0);
    }

    /** Only another program that ignores the locks gets this far. */
    private static <T> Outcome<T, BookingRefusal> taken(Slot slot) {
        return Outcome.refused(new BookingRefusal.SlotTaken(slot.range().end()));
    }
}
