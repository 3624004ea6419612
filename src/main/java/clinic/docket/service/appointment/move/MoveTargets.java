package clinic.docket.service.appointment.move;

import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.time.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where a visit may begin on the days that were asked for, on the five-minute grid.
 *
 * @param length of the visit
 * @param starts in order; doctors who have none are left out
 */
public record MoveTargets(Duration length, Map<PractitionerId, List<Instant>> starts) {
    public MoveTargets {
        starts = Map.copyOf(starts);
    }

    public boolean isFree(PractitionerId doctor, Instant start) {
        return of(doctor).contains(start);
    }

    /** The one that is least far from a time; of two the later one. */
    public Optional<Instant> nearest(PractitionerId doctor, Instant time) {
        return of(doctor).stream()
                .min(
                        Comparator.comparing((Instant start) -> Duration.between(time, start).abs())
                                .thenComparing(Comparator.reverseOrder()));
    }

    public Optional<Instant> after(PractitionerId doctor, Instant time) {
        return first(doctor, start -> start.isAfter(time));
    }

    public Optional<Instant> before(PractitionerId doctor, Instant time) {
        return of(doctor).reversed().stream().filter(start -> start.isBefore(time)).findFirst();
    }

    /** All the time that the visit could lie in, each stretch as long as it can be. */
    public Map<PractitionerId, List<TimeRange>> zones() {
        var zones = new HashMap<PractitionerId, List<TimeRange>>();
        starts.forEach((doctor, each) -> zones.put(doctor, stretches(each)));
        return zones;
    }

    private List<TimeRange> stretches(List<Instant> ordered) {
        var stretches = new ArrayList<TimeRange>();
        for (var start : ordered) {
            var range = TimeRange.of(start, length);
            var last = stretches.isEmpty() ? range : stretches.getLast();
            if (!stretches.isEmpty() && !start.isAfter(last.end())) {
                stretches.removeLast();
                stretches.add(new TimeRange(last.start(), range.end()));
            } else {
                stretches.add(range);
            }
        }
        return stretches;
    }

    private Optional<Instant> first(PractitionerId doctor, Predicate<Instant> wanted) {
        return of(doctor).stream().filter(wanted).findFirst();
    }

    private List<Instant> of(PractitionerId doctor) {
        return starts.getOrDefault(doctor, List.of());
    }
}
