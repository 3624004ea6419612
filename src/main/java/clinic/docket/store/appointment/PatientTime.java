package clinic.docket.store.appointment;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.attempt.OtherVisit;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.time.TimeRange;
import java.time.Instant;
import java.util.UUID;

/** When and with whom a patient is, as a query answers it. */
record PatientTime(UUID id, UUID site, Instant start, Instant end, String doctor) {
    OtherVisit toVisit() {
        return new OtherVisit(
                new AppointmentId(id), new SiteId(site), new TimeRange(start, end), doctor);
    }
}
