package clinic.docket.domain.appointment;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * When a visit reached each status it has passed through, and when the doctor called the patient. A
 * step taken back loses its time.
 *
 * @param called goes with the step to the doctor: it is forgotten together with that one
 */
public record StepTimes(Map<AppointmentStatus, Instant> times, Optional<Instant> called) {
    public StepTimes {
        var copy = new EnumMap<AppointmentStatus, Instant>(AppointmentStatus.class);
        copy.putAll(times);
        times = Collections.unmodifiableMap(copy);
    }

    /** Of a visit whose patient was not called. */
    public StepTimes(Map<AppointmentStatus, Instant> times) {
        this(times, Optional.empty());
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
        return new StepTimes(copy, called);
    }

    /** The patient was called, and with that is with the doctor. */
    public StepTimes withCall(Instant now) {
        var there = next(AppointmentStatus.IN_PROGRESS, now);
        return new StepTimes(there.times, there.at(AppointmentStatus.IN_PROGRESS));
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
        return new StepTimes(
                copy, status == AppointmentStatus.IN_PROGRESS ? Optional.empty() : called);
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
