package clinic.docket.service.schedule;

import clinic.docket.domain.schedule.ScheduleRefusal;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.timetable.WeekParity;
import clinic.docket.domain.schedule.timetable.WeeklyPeriod;
import clinic.docket.domain.schedule.timetable.WorkingHours;
import clinic.docket.domain.time.FiveMinutes;
import clinic.docket.domain.time.TimeRange;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Optional;

/** What entries of the schedule must be by themselves and beside each other. */
public final class ScheduleRule {
    static final int MAX_NAME = 120;

    private ScheduleRule() {}

    static Optional<ScheduleRefusal> name(String name) {
        if (name.isBlank()) {
            return Optional.of(new ScheduleRefusal.NameRequired());
        }
        return length("name", name);
    }

    static Optional<ScheduleRefusal> length(String field, String text) {
        return text.length() > MAX_NAME
                ? Optional.of(new ScheduleRefusal.NameTooLong(field, MAX_NAME))
                : Optional.empty();
    }

    /** Upper and lower case do not tell two names apart. */
    public static Optional<ScheduleRefusal> name(String name, Collection<String> others) {
        return name(name)
                .or(() ->
                        others.stream()
                                .filter(other -> other.strip().equalsIgnoreCase(name.strip()))
                                .findFirst()
                                .map(ScheduleRefusal.NameTaken::new));
    }

    static Optional<ScheduleRefusal> period(WeeklyPeriod period) {
        if (period.validUntil().filter(period.validFrom()::isAfter).isPresent()) {
            return Optional.of(new ScheduleRefusal.EndsBeforeStart());
        }
        if (!isOnGrid(period.from())) {
            return Optional.of(new ScheduleRefusal.NotOnGrid("from"));
        }
        return isOnGrid(period.until())
                ? Optional.empty()
                : Optional.of(new ScheduleRefusal.NotOnGrid("until"));
    }

    static Optional<ScheduleRefusal> range(TimeRange range) {
        if (!FiveMinutes.isOnGrid(range.start())) {
            return Optional.of(new ScheduleRefusal.NotOnGrid("fromTime"));
        }
        return FiveMinutes.isOnGrid(range.end())
                ? Optional.empty()
                : Optional.of(new ScheduleRefusal.NotOnGrid("untilTime"));
    }

    static Optional<ScheduleRefusal> buffers(VisitType type) {
        return buffer("bufferBefore", type.bufferBefore())
                .or(() -> buffer("bufferAfter", type.bufferAfter()));
    }

    private static Optional<ScheduleRefusal> buffer(String field, Duration buffer) {
        return buffer.compareTo(VisitType.LONGEST_BUFFER) > 0
                ? Optional.of(
                        new ScheduleRefusal.BufferTooLong(
                                field, Math.toIntExact(VisitType.LONGEST_BUFFER.toMinutes())))
                : Optional.empty();
    }

    /** A doctor is in one place at a time. */
    static Optional<ScheduleRefusal> alone(WorkingHours hours, Collection<WorkingHours> all) {
        return all.stream()
                .filter(other -> !other.id().equals(hours.id()))
                .filter(other -> other.practitioner().equals(hours.practitioner()))
                .filter(other -> clash(other.period(), hours.period()))
                .findFirst()
                .map(other -> new ScheduleRefusal.HoursOverlap(words(other.period())));
    }

    private static boolean clash(WeeklyPeriod one, WeeklyPeriod other) {
        return one.weekday() == other.weekday()
                && sameWeeks(one.parity(), other.parity())
                && !one.validFrom().isAfter(last(other))
                && !other.validFrom().isAfter(last(one))
                && one.from().toSecondOfDay() < end(other.until())
                && other.from().toSecondOfDay() < end(one.until());
    }

    private static boolean sameWeeks(WeekParity one, WeekParity other) {
        return one == other || one == WeekParity.EVERY || other == WeekParity.EVERY;
    }

    private static LocalDate last(WeeklyPeriod period) {
        return period.validUntil().orElse(LocalDate.MAX);
    }

    /** Midnight as an end is the end of the day. */
    private static int end(LocalTime until) {
        return until.equals(LocalTime.MIDNIGHT) ? 24 * 60 * 60 : until.toSecondOfDay();
    }

    private static boolean isOnGrid(LocalTime time) {
        return time.toNanoOfDay() % FiveMinutes.STEP.toNanos() == 0;
    }

    static String words(WeeklyPeriod period) {
        return period.from() + "–" + period.until();
    }
}
