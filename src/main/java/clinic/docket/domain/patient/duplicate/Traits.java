package clinic.docket.domain.patient.duplicate;

import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientName;
import clinic.docket.domain.patient.PatientSummary;
import java.time.LocalDate;

/** By what people are told apart. The phone may be empty, and written in any way. */
public record Traits(PatientName name, LocalDate birthDate, String phone) {
    public static Traits of(Patient patient) {
        return new Traits(patient.name(), patient.birthDate(), patient.phone());
    }

    public static Traits of(PatientSummary patient) {
        return new Traits(patient.name(), patient.birthDate(), patient.phone());
    }

    /** Masked: all of it is personal. */
    @Override
    public String toString() {
        return "Traits[masked]";
    }
}
