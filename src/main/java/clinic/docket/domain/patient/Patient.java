package clinic.docket.domain.patient;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A patient's record. {@code number} is the clinic's own, counted up from 10001 and never reused.
 */
public record Patient(
        PatientId id,
        long number,
        PatientName name,
        LocalDate birthDate,
        Sex sex,
        String phone,
        String email,
        String language,
        Set<PatientAlert> alerts,
        String deskNote,
        long version) {
    public Patient {
        alerts = Set.copyOf(alerts);
    }

    /** What a newcomer gives on the phone; the rest is asked on arrival. */
    public static Patient newcomer(
            PatientId id, PatientName name, LocalDate birthDate, String phone) {
        return new Patient(id, 0, name, birthDate, Sex.UNKNOWN, phone, "", "", Set.of(), "", 0);
    }

    public Patient withNumber(long newNumber) {
        return new Patient(
                id, newNumber, name, birthDate, sex, phone, email, language, alerts, deskNote,
                version);
    }

    public Optional<String> spokenLanguage() {
        return language.isEmpty() ? Optional.empty() : Optional.of(language);
    }

    /** Masked: only the id belongs into logs. */
    @Override
    public String toString() {
        return "Patient[" + id.value() + "]";
    }
}
