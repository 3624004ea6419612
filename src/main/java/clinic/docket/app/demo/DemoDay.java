package clinic.docket.app.demo;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.BookingSource;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.time.Ids;
import clinic.docket.domain.time.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Fills one doctor's working periods of one day with visits, leaving gaps as real days have them.
 */
final class DemoDay {
    /** A visit before it has a status. {@code dice} goes on to decide how it went. */
    record Planned(
            AppointmentId id,
            Instant booked,
            BookingSource source,
            PractitionerId practitioner,
            VisitType type,
            Patient patient,
            TimeRange range,
            String reason,
            SplittableRandom dice) {
        TimeRange occupied() {
            return new TimeRange(
                    range.start().minus(type.bufferBefore()), range.end().plus(type.bufferAfter()));
        }
    }

    private static final long MINUTES_A_DAY = 60L * 24;

    private final DemoClinicPlan plan;
    private final List<Patient> patients;
    private final Instant startOfToday;

    DemoDay(DemoClinicPlan plan, List<Patient> patients, Instant startOfToday) {
        this.plan = plan;
        this.patients = patients;
        this.startOfToday = startOfToday;
    }

    /**
     * Visits in order of time, never two at once.
     *
     * @param fill the share of the working time that is booked, 0 to 1
     */
    List<Planned> fill(
            DemoClinicPlan.DoctorPlan doctor,
            List<TimeRange> working,
            double fill,
            SplittableRandom dice) {
        var visits = new ArrayList<Planned>();
        var seen = new HashSet<Integer>();
        for (TimeRange period : working) {
            Instant at = period.start();
            while (at.isBefore(period.end())) {
                VisitType type = plan.anyTypeOf(doctor, dice);
                TimeRange range = TimeRange.of(at, type.length());
                if (!period.contains(range)) {
                    break;
                }
                if (dice.nextDouble() < fill) {
                    visits.add(planned(doctor, type, range, seen, dice.split()));
                    at = range.end().plus(type.bufferAfter()).plus(pause(dice));
                } else {
                    at = at.plus(Duration.ofMinutes(10L + 5L * dice.nextInt(3)));
                }
            }
        }
        return visits;
    }

    private static Duration pause(SplittableRandom dice) {
        return dice.nextInt(5) == 0 ? Duration.ofMinutes(5) : Duration.ZERO;
    }

    private Planned planned(
            DemoClinicPlan.DoctorPlan doctor,
            VisitType type,
            TimeRange range,
            Set<Integer> seen,
            SplittableRandom dice) {
        List<String> reasons = plan.reasons(type);
        String reason = dice.nextInt(3) == 0 ? "" : reasons.get(dice.nextInt(reasons.size()));
        Instant booked = booked(range.start(), dice);
        return new Planned(
                new AppointmentId(new Ids(InstantSource.fixed(booked), dice).next()),
                booked,
                dice.nextInt(4) == 0 ? BookingSource.DESK : BookingSource.PHONE,
                doctor.practitioner().id(),
                type,
                patient(doctor, seen, dice),
                range,
                reason,
                dice);
    }

    /** One to forty days before the visit, and before today. */
    private Instant booked(Instant start, SplittableRandom dice) {
        Instant latest = start.isBefore(startOfToday) ? start : startOfToday;
        return latest.minus(Duration.ofMinutes(dice.nextLong(MINUTES_A_DAY, 40 * MINUTES_A_DAY)))
                .truncatedTo(ChronoUnit.MINUTES);
    }

    /**
     * Most patients stay with their doctor, some come often; nobody comes twice to the same doctor
     * on one day.
     */
    private Patient patient(
            DemoClinicPlan.DoctorPlan doctor, Set<Integer> seen, SplittableRandom dice) {
        int doctors = plan.doctors().size();
        double regular = dice.nextDouble() * dice.nextDouble();
        int panel = patients.size() / doctors;
        int own = ((int) (regular * panel)) * doctors + doctor.index();
        int index = dice.nextInt(6) == 0 ? dice.nextInt(patients.size()) : own;
        while (!seen.add(index)) {
            index = (index + doctors) % patients.size();
        }
        return patients.get(index);
    }
}
