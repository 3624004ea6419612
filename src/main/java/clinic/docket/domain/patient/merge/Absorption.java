package clinic.docket.domain.patient.merge;

import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientId;
import java.util.Optional;

/**
 * What the trail tells of a survivor: which record was merged into it, by its number and its id.
 */
public record Absorption(Optional<Long> absorbed, Optional<PatientId> absorbedRecord) {
    public static Absorption of(Optional<Patient> merged) {
        return new Absorption(merged.map(Patient::number), merged.map(Patient::id));
    }
}
