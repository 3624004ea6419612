package clinic.docket.app.demo;

import static clinic.docket.domain.appointment.AppointmentStatus.ARRIVED;
import static clinic.docket.domain.appointment.AppointmentStatus.BOOKED;
import static clinic.docket.domain.appointment.AppointmentStatus.CANCELLED;
import static clinic.docket.domain.appointment.AppointmentStatus.CHECKED_IN;
import static clinic.docket.domain.appointment.AppointmentStatus.CONFIRMED;
import static clinic.docket.domain.appointment.AppointmentStatus.FULFILLED;
import static clinic.docket.domain.appointment.AppointmentStatus.IN_PROGRESS;
import static clinic.docket.domain.appointment.AppointmentStatus.NO_SHOW;

import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.Cancellation;
import clinic.docket.domain.appointment.CancelledBy;
import clinic.docket.domain.appointment.StepTimes;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * How far a doctor's visits have come by now. Walks through one day in order of time, because a
 * doctor who overruns makes the next patient wait.
 */
final class DemoProgress {
    /** Where a visit stands, and how it came there. */
    record Standing(
            AppointmentStatus status, StepTimes steps, Optional<Cancellation> cancellation) {}

    private static final int PER_CENT = 100;

    private final Instant now;
    private Instant doctorFree = Instant.MIN;

    DemoProgress(Instant now) {
        this.now = now;
    }

    Standing of(DemoDay.Planned visit) {
        SplittableRandom dice = visit.dice();
        int fate = dice.nextInt(PER_CENT);
        Instant start = visit.range().start();
        StepTimes steps = StepTimes.startingAt(BOOKED, visit.booked());
        if (fate < 5) {
            return cancelled(steps, visit.booked(), dice);
        }
        Instant confirmedAt = start.minus(Duration.ofMinutes(dice.nextLong(60 * 18, 60 * 24)));
        boolean confirms = dice.nextInt(PER_CENT) < 65 && confirmedAt.isAfter(visit.booked());
        if (confirms && !confirmedAt.isAfter(now)) {
            steps = steps.with(CONFIRMED, minute(confirmedAt));
        }
        if (fate < 9 && !now.isBefore(start.plus(Duration.ofMinutes(20)))) {
            Instant marked = minute(start.plus(Duration.ofMinutes(15 + dice.nextLong(5))));
            return new Standing(NO_SHOW, steps.with(NO_SHOW, marked), Optional.empty());
        }
        return attended(visit, steps, dice);
    }

    private static Standing cancelled(StepTimes steps, Instant booked, SplittableRandom dice) {
        Instant at = booked.plus(Duration.ofMinutes(dice.nextLong(30, 60 * 20)));
        boolean byPatient = dice.nextInt(4) > 0;
        return new Standing(
                CANCELLED,
                steps.with(CANCELLED, at),
                Optional.of(
                        byPatient
                                ? new Cancellation(CancelledBy.PATIENT, "Cannot come")
                                : new Cancellation(CancelledBy.CLINIC, "Device under repair")));
    }

    private Standing attended(DemoDay.Planned visit, StepTimes before, SplittableRandom dice) {
        Instant start = visit.range().start();
        Instant arrived = minute(start.minus(Duration.ofMinutes(dice.nextLong(2, 22))));
        Instant checkedIn = arrived.plus(Duration.ofMinutes(dice.nextLong(1, 7)));
        Instant ready = later(checkedIn, start.minus(Duration.ofMinutes(5)));
        Instant begins = later(ready, doctorFree);
        long length = visit.type().length().toMinutes();
        long needed = Math.max(3, length * dice.nextLong(55, 105) / PER_CENT);
        Instant ends = begins.plus(Duration.ofMinutes(needed));
        doctorFree = ends.plus(Duration.ofMinutes(1));
        StepTimes steps = before;
        AppointmentStatus status = steps.at(CONFIRMED).isPresent() ? CONFIRMED : BOOKED;
        var passed =
                new Step[] {
                    new Step(ARRIVED, arrived),
                    new Step(CHECKED_IN, checkedIn),
                    new Step(IN_PROGRESS, begins),
                    new Step(FULFILLED, ends)
                };
        for (Step step : passed) {
            if (step.at().isAfter(now)) {
                break;
            }
            status = step.status();
            steps = steps.with(status, step.at());
        }
        return new Standing(status, steps, Optional.empty());
    }

    private record Step(AppointmentStatus status, Instant at) {}

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant minute(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MINUTES);
    }
}
