package clinic.docket.store.patient;

import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.PatientName;
import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.store.row.patient.AlertText;
import java.time.LocalDate;
import java.util.UUID;

/** A patient who was found, as a query answers it. */
record PatientLine(
        UUID id,
        long number,
        String familyName,
        String givenName,
        LocalDate birthDate,
        String phone,
        String alerts) {
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
