package clinic.docket.app.demo;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.schedule.slot.SlotFinder;
import clinic.docket.domain.time.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes the visits of as many days as it takes: four weeks ahead, then back into the past. */
final class DemoVisits {
    private static final int DAYS_AHEAD = 28;
    private static final double FULL = 0.95;
    private static final double EMPTIEST = 0.3;

    private final SlotFinder finder = new SlotFinder();
    private final DemoRandom random;
    private final DemoClinicPlan plan;
    private final DemoDay days;
    private final LocalDate today;
    private final Instant now;

    DemoVisits(
            DemoRandom random,
            DemoClinicPlan plan,
            List<Patient> patients,
            LocalDate today,
            Instant now) {
        this.random = random;
        this.plan = plan;
        this.days = new DemoDay(plan, patients, plan.site().zone().startOfDay(today));
        this.today = today;
        this.now = now;
    }

    /** Exactly {@code count} visits, a day at a time: the days from today on, then older ones. */
    void make(int count, Consumer<List<Appointment>> sink) {
        int left = count;
        for (int ahead = 0; ahead <= DAYS_AHEAD && left > 0; ahead++) {
            left -= deliver(today.plusDays(ahead), left, sink);
        }
        for (LocalDate date = today.minusDays(1); left > 0; date = date.minusDays(1)) {
            left -= deliver(date, left, sink);
        }
    }

    private int deliver(LocalDate date, int limit, Consumer<List<Appointment>> sink) {
        List<Appointment> visits = day(date);
        List<Appointment> some = visits.subList(0, Math.min(limit, visits.size()));
        sink.accept(some);
        return some.size();
    }

    List<Appointment> day(LocalDate date) {
        var visits = new ArrayList<Appointment>();
        for (DemoClinicPlan.DoctorPlan doctor : plan.doctors()) {
            visits.addAll(day(date, doctor));
        }
        return visits;
    }

    private List<Appointment> day(LocalDate date, DemoClinicPlan.DoctorPlan doctor) {
        var dice = random.of("day " + doctor.index(), date.toEpochDay());
        List<TimeRange> working =
                finder.working(doctor.practitioner().id(), date, plan.timetable());
        var progress = new DemoProgress(now);
        return days.fill(doctor, working, fill(date), dice).stream()
                .map(visit -> appointment(doctor, visit, progress.of(visit)))
                .toList();
    }

    /** The nearer the day, the fuller it is. */
    private double fill(LocalDate date) {
        long ahead = date.toEpochDay() - today.toEpochDay();
        return ahead <= 0 ? FULL : Math.max(EMPTIEST, FULL - 0.08 - 0.025 * ahead);
    }

    private Appointment appointment(
            DemoClinicPlan.DoctorPlan doctor,
            DemoDay.Planned visit,
            DemoProgress.Standing standing) {
        return new Appointment(
                visit.id(),
                plan.site().id(),
                visit.practitioner(),
                visit.type().needsRoom() ? Optional.of(doctor.room().id()) : Optional.empty(),
                visit.patient().id(),
                visit.type().id(),
                visit.range(),
                visit.occupied(),
                0,
                standing.status(),
                standing.steps(),
                visit.reason(),
                visit.source(),
                standing.cancellation(),
                0);
    }
}
