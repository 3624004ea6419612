package clinic.docket.domain.appointment.step;

import static clinic.docket.domain.appointment.AppointmentStatus.ARRIVED;
import static clinic.docket.domain.appointment.AppointmentStatus.BOOKED;
import static clinic.docket.domain.appointment.AppointmentStatus.CANCELLED;
import static clinic.docket.domain.appointment.AppointmentStatus.CHECKED_IN;
import static clinic.docket.domain.appointment.AppointmentStatus.CONFIRMED;
import static clinic.docket.domain.appointment.AppointmentStatus.ENTERED_IN_ERROR;
import static clinic.docket.domain.appointment.AppointmentStatus.FULFILLED;
import static clinic.docket.domain.appointment.AppointmentStatus.IN_PROGRESS;
import static clinic.docket.domain.appointment.AppointmentStatus.NO_SHOW;
import static clinic.docket.domain.appointment.step.Move.When.AFTER_THE_END;
import static clinic.docket.domain.appointment.step.Move.When.AFTER_THE_START;
import static clinic.docket.domain.appointment.step.Move.When.ALWAYS;
import static clinic.docket.domain.appointment.step.Move.When.BEFORE_THE_START;
import static clinic.docket.domain.appointment.step.Move.When.ON_THE_DAY;
import static clinic.docket.domain.appointment.step.Move.Who.ADMINISTRATOR;
import static clinic.docket.domain.appointment.step.Move.Who.DESK;
import static clinic.docket.domain.appointment.step.Move.Who.DOCTOR;
import static clinic.docket.domain.appointment.step.Move.Who.KIOSK;
import static clinic.docket.domain.appointment.step.Move.Who.PATIENT;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.StatusRefusal;
import clinic.docket.domain.time.SiteZone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which step a visit may take, who may take it and when: the table itself, and questions to it.
 * What is not listed is refused.
 */
public final class StatusTable {
    private static final List<Move> MOVES = moves();

    private StatusTable() {}

    /** Nothing when {@code actor} may move the visit to {@code to} at this moment. */
    public static Optional<StatusRefusal> check(
            Appointment visit, AppointmentStatus to, Actor actor, Instant now, SiteZone zone) {
        return move(visit.status(), to)
                .map(move -> move.check(visit, actor, now, zone))
                .orElseGet(
                        () -> Optional.of(new StatusRefusal.MoveNotPossible(visit.status(), to)));
    }

    /**
     * Everywhere the visit may go now, for this person; going back is asked by {@link #checkBack}.
     */
    public static Set<AppointmentStatus> possible(
            Appointment visit, Actor actor, Instant now, SiteZone zone) {
        var possible = EnumSet.noneOf(AppointmentStatus.class);
        for (AppointmentStatus to : AppointmentStatus.values()) {
            if (check(visit, to, actor, now, zone).isEmpty()) {
                possible.add(to);
            }
        }
        return possible;
    }

    /** Where a visit usually goes from here; nothing when it is over. */
    public static Optional<AppointmentStatus> nextStep(AppointmentStatus status) {
        return switch (status) {
            case BOOKED, CONFIRMED -> Optional.of(ARRIVED);
            case ARRIVED -> Optional.of(CHECKED_IN);
            case CHECKED_IN -> Optional.of(IN_PROGRESS);
            case IN_PROGRESS -> Optional.of(FULFILLED);
            case FULFILLED, NO_SHOW, CANCELLED, ENTERED_IN_ERROR -> Optional.empty();
        };
    }

    /** The usual next step that this person may take now: a doctor skips the check-in. */
    public static Optional<AppointmentStatus> nextStep(
            Appointment visit, Actor actor, Instant now, SiteZone zone) {
        Optional<AppointmentStatus> usual = nextStep(visit.status());
        return usual.filter(to -> check(visit, to, actor, now, zone).isEmpty())
                .or(() ->
                        usual.filter(CHECKED_IN::equals)
                                .map(to -> IN_PROGRESS)
                                .filter(to -> check(visit, to, actor, now, zone).isEmpty()));
    }

    /** Where taking the last step back leads; nothing when there is no way back. */
    public static Optional<AppointmentStatus> back(Appointment visit) {
        return switch (visit.status()) {
            case BOOKED, ENTERED_IN_ERROR -> Optional.empty();
            case CONFIRMED -> Optional.of(BOOKED);
            case CHECKED_IN -> Optional.of(ARRIVED);
            case FULFILLED -> Optional.of(IN_PROGRESS);
            case ARRIVED, IN_PROGRESS, NO_SHOW, CANCELLED -> visit.steps().before(visit.status());
        };
    }

    /**
     * The visit with its last step taken back and that step's time forgotten, if a way leads back.
     */
    public static Optional<Appointment> steppedBack(Appointment visit) {
        return back(visit)
                .map(to ->
                        visit.moved(to, visit.steps().without(visit.status()), Optional.empty()));
    }

    /**
     * Nothing when {@code actor} may take the last step back now: whoever may take a step may take
     * it back, on the day it was taken; a cancellation until the visit would have started. A
     * confirmation can be taken back at any time.
     */
    public static Optional<StatusRefusal> checkBack(
            Appointment visit, Actor actor, Instant now, SiteZone zone) {
        AppointmentStatus status = visit.status();
        Optional<AppointmentStatus> back = back(visit);
        if (back.isEmpty()) {
            return Optional.of(new StatusRefusal.TooLateToUndo());
        }
        if (move(back.get(), status).filter(move -> move.isFor(actor)).isEmpty()) {
            return Optional.of(new StatusRefusal.MoveNotYours());
        }
        Instant taken = visit.steps().at(status).orElse(visit.range().start());
        boolean inTime =
                switch (status) {
                    case CONFIRMED -> true;
                    case CANCELLED -> now.isBefore(visit.range().start());
                    default -> zone.date(taken).equals(zone.date(now));
                };
        return inTime ? Optional.empty() : Optional.of(new StatusRefusal.TooLateToUndo());
    }

    static List<Move> table() {
        return MOVES;
    }

    private static Optional<Move> move(AppointmentStatus from, AppointmentStatus to) {
        return MOVES.stream().filter(move -> move.from() == from && move.to() == to).findFirst();
    }

    private static List<Move> moves() {
        List<Move> moves = new ArrayList<>();
        moves.add(new Move(BOOKED, CONFIRMED, Map.of(DESK, ALWAYS, PATIENT, BEFORE_THE_START)));
        for (AppointmentStatus from : List.of(BOOKED, CONFIRMED)) {
            moves.add(new Move(from, ARRIVED, Map.of(DESK, ON_THE_DAY, KIOSK, ON_THE_DAY)));
            moves.add(
                    new Move(
                            from, NO_SHOW, Map.of(DESK, AFTER_THE_START, DOCTOR, AFTER_THE_START)));
            moves.add(
                    new Move(
                            from,
                            CANCELLED,
                            Map.of(DESK, ALWAYS, DOCTOR, ALWAYS, PATIENT, BEFORE_THE_START)));
        }
        // The check-in follows by itself, without a person, once nothing is open; by hand it is the
        // desk's.
        moves.add(new Move(ARRIVED, CHECKED_IN, Map.of(DESK, ALWAYS)));
        for (AppointmentStatus from : List.of(ARRIVED, CHECKED_IN)) {
            // A doctor may call a patient in before the papers are done.
            moves.add(new Move(from, IN_PROGRESS, Map.of(DOCTOR, ALWAYS)));
            moves.add(new Move(from, CANCELLED, Map.of(DESK, ALWAYS, DOCTOR, ALWAYS)));
        }
        // At the close of the day the desk closes what a doctor left open.
        moves.add(new Move(IN_PROGRESS, FULFILLED, Map.of(DOCTOR, ALWAYS, DESK, AFTER_THE_END)));
        moves.add(new Move(NO_SHOW, ARRIVED, Map.of(DESK, ON_THE_DAY)));
        for (AppointmentStatus from : EnumSet.complementOf(EnumSet.of(ENTERED_IN_ERROR))) {
            moves.add(new Move(from, ENTERED_IN_ERROR, Map.of(ADMINISTRATOR, ALWAYS)));
        }
        return List.copyOf(moves);
    }
}
