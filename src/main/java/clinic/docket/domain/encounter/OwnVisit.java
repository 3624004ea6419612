package clinic.docket.domain.encounter;

import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.DayVisit;
import clinic.docket.domain.appointment.StepTimes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A visit on its doctor's list, with the times of its steps. */
public record OwnVisit(DayVisit visit, StepTimes steps) {
    /**
     * For how long the patient has been in the building without being seen; nothing for those who
     * are not waiting. Never negative, although two computers may have two clocks.
     */
    public Optional<Duration> waiting(Instant now) {
        return visit.status().isWaiting()
                ? steps.at(AppointmentStatus.ARRIVED)
                        .or(() -> steps.at(visit.status()))
                        .map(since -> length(since, now))
                : Optional.empty();
    }

    /** For how long the patient has been with the doctor; nothing for all others. */
    public Optional<Duration> withDoctor(Instant now) {
        return visit.status() == AppointmentStatus.IN_PROGRESS
                ? steps.at(AppointmentStatus.IN_PROGRESS).map(since -> length(since, now))
                : Optional.empty();
    }

    private static Duration length(Instant since, Instant now) {
        return since.isBefore(now) ? Duration.between(since, now) : Duration.ZERO;
    }
}
