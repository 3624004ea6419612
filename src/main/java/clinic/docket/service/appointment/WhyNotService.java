package clinic.docket.service.appointment;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.attempt.BookingTerms;
import clinic.docket.domain.appointment.rule.BookingRules;
import clinic.docket.domain.appointment.rule.WhyNot;
import clinic.docket.domain.billing.Money;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.VisitMode;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.VisitTypeId;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.domain.time.FiveMinutes;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.service.access.Access;
import clinic.docket.service.access.Session;
import clinic.docket.service.appointment.claim.Attempts;
import clinic.docket.service.appointment.claim.Wish;
import clinic.docket.store.schedule.ScheduleStore;
import clinic.docket.store.session.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * "Why is this time not free?" for any cell of the calendar, by the rules that decide the booking
 * itself. Answers with times and names of the schedule only, never with a patient.
 */
public final class WhyNotService {
    private final WhyNot whyNot = new WhyNot(BookingRules.standard());
    private final Access access;
    private final Transactions transactions;
    private final ScheduleStore schedule;
    private final Attempts attempts;

    public WhyNotService(
            Access access, Transactions transactions, ScheduleStore schedule, Attempts attempts) {
        this.access = access;
        this.transactions = transactions;
        this.schedule = schedule;
        this.attempts = attempts;
    }

    /**
     * A cell: a doctor and a start at the session's site.
     *
     * @param visitType what would be booked there; without one, five minutes in the doctor's room
     */
    public record Cell(
            PractitionerId practitioner,
            Optional<VisitTypeId> visitType,
            Instant start,
            BookingTerms terms) {
        public Cell(PractitionerId practitioner, Optional<VisitTypeId> visitType, Instant start) {
            this(practitioner, visitType, start, BookingTerms.DESK);
        }

        /** In a lane, or with blocked time overridden. */
        public Cell on(BookingTerms other) {
            return new Cell(practitioner, visitType, start, other);
        }
    }

    /** The slot, when it is free; the desk's own hold does not make it taken. */
    public WhyNot.Answer why(Session session, Cell cell) {
        access.require(session, Permission.VIEW_SLOTS);
        return transactions.read(() -> {
            var doctor = schedule.practitioner(cell.practitioner());
            if (doctor.isEmpty()) {
                return refused(new BookingRefusal.DoctorInactive());
            }
            return type(cell)
                    .map(type -> why(session, doctor.get(), type, cell))
                    .orElseGet(() -> refused(new BookingRefusal.VisitTypeInactive()));
        });
    }

    private WhyNot.Answer why(Session session, Practitioner doctor, VisitType type, Cell cell) {
        var slot =
                new Slot(
                        doctor.id(),
                        session.site(),
                        Optional.empty(),
                        TimeRange.of(cell.start(), type.length()));
        var wish = new Wish(type.id(), slot, cell.terms());
        return whyNot.at(attempts.ofAnyRoom(session, doctor, type, wish));
    }

    private Optional<VisitType> type(Cell cell) {
        return cell.visitType().isPresent()
                ? cell.visitType().flatMap(schedule::visitType)
                : Optional.of(fiveMinutes());
    }

    private static VisitType fiveMinutes() {
        return new VisitType(
                new VisitTypeId(new UUID(0, 0)),
                "",
                FiveMinutes.STEP,
                Duration.ZERO,
                Duration.ZERO,
                1,
                Money.of(0, "EUR"),
                VisitMode.IN_PERSON,
                true,
                0,
                0);
    }

    private static WhyNot.Answer refused(BookingRefusal refusal) {
        return new WhyNot.Answer(Optional.empty(), List.of(refusal));
    }
}
