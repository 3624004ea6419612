package clinic.docket.service.patient;

import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.PatientName;
import java.time.LocalDate;

/**
 * What the phone call tells about a newcomer. The id is the caller's: asked again it registers
 * once.
 */
public record NewPatient(PatientId id, PatientName name, LocalDate birthDate, String phone) {
    /** Masked: only the id belongs into logs. */
    @Override
    public String toString() {
        return "NewPatient[" + id.value() + "]";
    }
}
