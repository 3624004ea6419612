package clinic.docket.service.print;

import clinic.docket.domain.appointment.DayVisit;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.Site;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A day on paper: every visit but the cancelled ones.
 *
 * @param doctors who has visits; the one who was asked for also without
 */
public record DayPrint(
        String clinicName,
        Site site,
        LocalDate date,
        String holiday,
        Instant printedAt,
        List<DoctorList> doctors) {
    public DayPrint {
        doctors = List.copyOf(doctors);
    }

    /**
     * The day of one doctor, by start.
     *
     * @param roomName empty when the doctor has none on this day
     */
    public record DoctorList(Practitioner doctor, String roomName, List<PatientVisit> visits) {
        public DoctorList {
            visits = List.copyOf(visits);
        }
    }

    /** A visit and who comes. */
    public record PatientVisit(DayVisit visit, Patient patient) {}
}
