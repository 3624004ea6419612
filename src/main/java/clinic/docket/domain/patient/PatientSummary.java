package clinic.docket.domain.patient;

import java.time.LocalDate;
import java.util.Set;

/** One row of a patient search: enough to tell people apart, nothing more. */
public record PatientSummary(
        PatientId id,
        long number,
        PatientName name,
        LocalDate birthDate,
        String phone,
        Set<PatientAlert> alerts) {
    public PatientSummary {
        alerts = Set.copyOf(alerts);
    }

    public static PatientSummary of(Patient patient) {
        return new PatientSummary(
                patient.id(),
                patient.number(),
                patient.name(),
                patient.birthDate(),
                patient.phone(),
                patient.alerts());
    }

    /** Masked: only the id belongs into logs. */
    @Override
    public String toString() {
        return "PatientSummary[" + id.value() + "]";
    }
}
