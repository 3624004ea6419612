package clinic.docket.service.appointment;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.BookingSource;
import clinic.docket.domain.appointment.HoldId;
import clinic.docket.domain.appointment.WarningKind;
import clinic.docket.domain.appointment.attempt.BookingTerms;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.schedule.VisitTypeId;
import clinic.docket.domain.schedule.slot.Slot;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A visit to be booked. The id is the caller's: asked again with the same id it is booked once.
 *
 * @param confirmed the kinds of warnings that somebody has read and wants to pass over
 */
public record BookingRequest(
        AppointmentId id,
        PatientId patient,
        VisitTypeId visitType,
        Slot slot,
        Optional<HoldId> hold,
        String reason,
        BookingTerms terms,
        Set<WarningKind> confirmed) {
    public static final int MAX_REASON = 200;

    public BookingRequest {
        confirmed = Set.copyOf(confirmed);
    }

    /** In the main lane, nothing overridden and nothing confirmed. */
    public BookingRequest(
            AppointmentId id,
            PatientId patient,
            VisitTypeId visitType,
            Slot slot,
            Optional<HoldId> hold,
            String reason,
            BookingSource source) {
        this(id, patient, visitType, slot, hold, reason, BookingTerms.of(source), Set.of());
    }

    /** From the desk, without a hold and a reason. */
    public static BookingRequest of(
            AppointmentId id, PatientId patient, VisitTypeId visitType, Slot slot) {
        return new BookingRequest(
                id, patient, visitType, slot, Optional.empty(), "", BookingSource.DESK);
    }

    /** Needs {@code OVERBOOK}. */
    public BookingRequest inLane(int lane) {
        return on(terms.inLane(lane));
    }

    /** Needs {@code OVERRIDE_BLOCKED_TIME}. */
    public BookingRequest overridingBlockedTime() {
        return on(terms.overridingBlockedTime());
    }

    public BookingRequest confirming(Set<WarningKind> kinds) {
        return new BookingRequest(id, patient, visitType, slot, hold, reason, terms, kinds);
    }

    /** For whoever books on somebody's behalf and asks nobody: imports, tests. */
    public BookingRequest confirmingAll() {
        return confirming(EnumSet.allOf(WarningKind.class));
    }

    private BookingRequest on(BookingTerms other) {
        return new BookingRequest(id, patient, visitType, slot, hold, reason, other, confirmed);
    }

    /** Masked: the reason may be clinical. */
    @Override
    public String toString() {
        return "BookingRequest[" + id.value() + "]";
    }
}
