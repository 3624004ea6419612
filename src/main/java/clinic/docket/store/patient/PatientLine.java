package clinic.docket.store.patient;

import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.PatientName;
import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.store.row.patient.AlertText;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A patient who was found, as a query answers it.
 *
 * @param rank 0 where the first word fits whole, 1 where its beginning does, 2 with a typo
 */
record PatientLine(
        UUID id,
        long number,
        String familyName,
        String givenName,
        LocalDate birthDate,
        String phone,
        String alerts,
        int rank) {
    PatientSummary toSummary() {
        return new PatientSummary(
                new PatientId(id),
                number,
                new PatientName(familyName, givenName),
                birthDate,
                phone,
                AlertText.toAlerts(alerts));
    }

    /** Masked: only the id belongs into logs. */
    @Override
    public String toString() {
        return "PatientLine[" + id + "]";
    }
}
