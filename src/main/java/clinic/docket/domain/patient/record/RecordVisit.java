package clinic.docket.domain.patient.record;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A visit of the record, names resolved. */
public record RecordVisit(Appointment appointment, String practitionerName, String visitTypeName) {
    public Instant start() {
        return appointment.range().start();
    }

    /** From the arrival until the doctor began; nothing when either is not known. */
    public Optional<Duration> waited() {
        var steps = appointment.steps();
        return steps.at(AppointmentStatus.ARRIVED)
                .flatMap(arrived ->
                        steps.at(AppointmentStatus.IN_PROGRESS)
                                .map(seen -> Duration.between(arrived, seen)))
                .filter(each -> !each.isNegative());
    }

    /** How long before its start it was cancelled; nothing when it was after the start. */
    public Optional<Duration> cancelledBefore() {
        return appointment
                .steps()
                .at(AppointmentStatus.CANCELLED)
                .map(at -> Duration.between(at, start()))
                .filter(each -> !each.isNegative());
    }
}
