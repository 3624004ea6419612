package clinic.docket.store.kiosk;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.kiosk.ExpectedVisit;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.time.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit of somebody with the birthday, as a query answers it. */
record ExpectedLine(
        UUID id,
        long version,
        UUID patient,
        Instant start,
        Instant end,
        AppointmentStatus status,
        String familyName,
        String phone,
        String doctor,
        String visitType,
        @Nullable String room,
        @Nullable Integer lateMinutes) {
    ExpectedVisit toVisit() {
        return new ExpectedVisit(
                new AppointmentId(id),
                version,
                new PatientId(patient),
                new TimeRange(start, end),
                status,
                familyName,
                phone,
                new ExpectedVisit.Place(
                        doctor,
                        visitType,
                        room == null ? "" : room,
                        Duration.ofMinutes(lateMinutes == null ? 0 : lateMinutes)));
    }

    /** Masked: only the id belongs into logs. */
    @Override
    public String toString() {
        return "ExpectedLine[" + id + "]";
    }
}
