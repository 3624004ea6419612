package clinic.docket.ui.calendar.move;

import clinic.docket.domain.appointment.DayVisit;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.service.appointment.move.MoveTargets;
import java.time.Instant;
import java.util.Optional;

/**
 * A visit that was lifted from the calendar, and where it is now.
 *
 * @param visit as it is stored
 * @param targets where it may be put down on the days that are shown; empty until they were read
 * @param settled it was put down, and the day is being read again
 */
public record Carry(
        DayVisit visit,
        How how,
        PractitionerId doctor,
        TimeRange range,
        Optional<MoveTargets> targets,
        boolean settled) {

    /** What moves it. */
    public enum How {
        POINTER,
        /** Also the pointer, but only its lower edge. */
        EDGE,
        KEYS
    }

    static Carry of(DayVisit visit, How how) {
        return new Carry(visit, how, visit.practitioner(), visit.range(), Optional.empty(), false);
    }

    Carry to(PractitionerId newDoctor, Instant start) {
        var there = TimeRange.of(start, visit.range().length());
        return new Carry(visit, how, newDoctor, there, targets, settled);
    }

    Carry lasting(TimeRange newRange) {
        return new Carry(visit, how, doctor, newRange, targets, settled);
    }

    Carry by(How other) {
        return new Carry(visit, other, doctor, range, targets, settled);
    }

    Carry with(Optional<MoveTargets> newTargets) {
        return new Carry(visit, how, doctor, range, newTargets, settled);
    }

    Carry putDown() {
        return new Carry(visit, how, doctor, range, Optional.empty(), true);
    }

    /** Back where it is stored. */
    boolean isAtHome() {
        return doctor.equals(visit.practitioner()) && range.equals(visit.range());
    }

    /** Whether it may be put down here, as far as is known. */
    boolean isLegal() {
        return isAtHome()
                || how == How.EDGE
                || settled
                || targets.filter(each -> each.isFree(doctor, range.start())).isPresent();
    }

    /** Masked: only the id belongs into logs. */
    @Override
    public String toString() {
        return "Carry[" + visit.id().value() + ", " + how + "]";
    }
}
