package clinic.docket.ui.calendar.move;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.DayVisit;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.outcome.Refusal;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.service.appointment.LatestVisit;
import clinic.docket.service.appointment.move.MoveTargets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What moving asks for, in the name of whoever is signed in. Every method takes time: never on the
 * FX thread. {@link SignedInMoves} is the one of the application.
 */
public interface Moves {

    /** A visit before and after it was moved. */
    record Moved(Appointment before, Appointment after) {}

    /**
     * Where somebody decided to have a visit, after having seen what another desk made of it.
     *
     * @param version that they saw
     */
    record Wanted(AppointmentId id, long version, PractitionerId doctor, TimeRange range) {}

    /** On the days from the first to the last one. */
    Optional<MoveTargets> targets(AppointmentId id, LocalDate first, LocalDate last);

    Outcome<Moved, Refusal> move(
            AppointmentId id, long version, PractitionerId doctor, Instant start);

    Outcome<Moved, Refusal> resize(AppointmentId id, long version, Duration length);

    /** A visit as another desk has left it. */
    Optional<LatestVisit> latest(AppointmentId id);

    /** Stays in its room unless the time or the doctor is another one. */
    Outcome<Moved, Refusal> settle(Wanted wanted);

    /** Back to where it was, or there again. */
    Outcome<Appointment, Refusal> putBack(Appointment earlier, long version);

    /** What was on the pinboard when this person left, if it can still be moved. */
    Optional<DayVisit> pinned();

    /** For the next time; empty for nothing. */
    void keepPinned(Optional<AppointmentId> visit);
}
