package clinic.docket.domain.appointment;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** When a visit reached each status it has passed through. A step taken back loses its time. */
public record StepTimes(Map<AppointmentStatus, Instant> times) {
    public StepTimes {
        var copy = new EnumMap<AppointmentStatus, Instant>(AppointmentStatus.class);
        copy.putAll(times);
        times = Collections.unmodifiableMap(copy);
    }

    public static StepTimes startingAt(AppointmentStatus status, Instant at) {
        return new StepTimes(Map.of(status, at));
    }

    public Optional<Instant> at(AppointmentStatus status) {
        return Optional.ofNullable(times.get(status));
    }

    public StepTimes with(AppointmentStatus status, Instant at) {
        var copy = new EnumMap<AppointmentStatus, Instant>(AppointmentStatus.class);
        copy.putAll(times);
        copy.put(status, at);
        return new StepTimes(copy);
    }

    /**
     * A step taken now. A clock that was set back does not put it before the steps that led to it:
     * it then has the time of the last of them.
     */
    public StepTimes next(AppointmentStatus status, Instant now) {
        Instant last = times.values().stream().max(Comparator.naturalOrder()).orElse(now);
        return with(status, last.isAfter(now) ? last : now);
    }

    public StepTimes without(AppointmentStatus status) {
        var copy = new EnumMap<AppointmentStatus, Instant>(AppointmentStatus.class);
        copy.putAll(times);
        copy.remove(status);
        return new StepTimes(copy);
    }

    /** The status passed through last before {@code status}; nothing when it was the first. */
    public Optional<AppointmentStatus> before(AppointmentStatus status) {
        return times.keySet().stream()
                .filter(other -> other != status)
                .max(
                        Comparator.<AppointmentStatus, Instant>comparing(times::get)
                                .thenComparing(Comparator.naturalOrder()));
    }
}
