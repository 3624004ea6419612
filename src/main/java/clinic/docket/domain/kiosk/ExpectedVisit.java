package clinic.docket.domain.kiosk;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.time.TimeRange;
import java.time.Duration;

/**
 * A visit of the day whose patient may come to a kiosk. Never leaves the service: what the kiosk is
 * told is {@link OwnVisit}.
 */
public record ExpectedVisit(
        AppointmentId id,
        long version,
        PatientId patient,
        TimeRange range,
        AppointmentStatus status,
        String familyName,
        String phone,
        Place place) {

    /**
     * With whom and where it is.
     *
     * @param late how late the doctor runs; zero for one who runs on time
     */
    public record Place(String doctor, String visitType, String room, Duration late) {}

    /** What the patient may be shown of it. */
    public OwnVisit own() {
        return new OwnVisit(
                id,
                range,
                place.doctor(),
                place.visitType(),
                place.room(),
                place.late(),
                OwnVisit.lastDigits(phone));
    }

    /** Masked: only the id belongs into logs. */
    @Override
    public String toString() {
        return "ExpectedVisit[" + id.value() + ", " + status + "]";
    }
}
