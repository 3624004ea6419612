package clinic.docket.domain.patient;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A patient's record. {@code number} is the clinic's own, counted up from 10001 and never reused.
 *
 * @param phone as {@code +} and digits; what was stored before numbers were checked is as typed
 * @param channel how they want to be reached, where they said so
 * @param mergedInto who survived, where this record was merged into another; it is never changed
 *     then
 * @param alertNotes what there is to say about an alert; only for alerts that they have
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
        Optional<ContactChannel> channel,
        Set<PatientAlert> alerts,
        Map<PatientAlert, String> alertNotes,
        String deskNote,
        Optional<PatientId> mergedInto,
        long version) {
    public Patient {
        alerts = Set.copyOf(alerts);
        var notes = new EnumMap<PatientAlert, String>(PatientAlert.class);
        notes.putAll(alertNotes);
        notes.keySet().retainAll(alerts);
        notes.values().removeIf(String::isEmpty);
        alertNotes = Collections.unmodifiableMap(notes);
    }

    /** Of whom it is not known how they want to be reached, and of whose alerts nothing is said. */
    public Patient(
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
        this(
                id,
                number,
                name,
                birthDate,
                sex,
                phone,
                email,
                language,
                Optional.empty(),
                alerts,
                Map.of(),
                deskNote,
                Optional.empty(),
                version);
    }

    /** What a newcomer gives on the phone; the rest is asked on arrival. */
    public static Patient newcomer(
            PatientId id, PatientName name, LocalDate birthDate, String phone) {
        return new Patient(id, 0, name, birthDate, Sex.UNKNOWN, phone, "", "", Set.of(), "", 0);
    }

    public Patient withNumber(long newNumber) {
        return with(newNumber, phone, mergedInto);
    }

    public Patient withPhone(String newPhone) {
        return with(number, newPhone, mergedInto);
    }

    public Patient withDeskNote(String note) {
        return new Patient(
                id,
                number,
                name,
                birthDate,
                sex,
                phone,
                email,
                language,
                channel,
                alerts,
                alertNotes,
                note,
                mergedInto,
                version);
    }

    public Patient withMergedInto(Optional<PatientId> survivor) {
        return with(number, phone, survivor);
    }

    private Patient with(long newNumber, String newPhone, Optional<PatientId> survivor) {
        return new Patient(
                id,
                newNumber,
                name,
                birthDate,
                sex,
                newPhone,
                email,
                language,
                channel,
                alerts,
                alertNotes,
                deskNote,
                survivor,
                version);
    }

    public Optional<String> spokenLanguage() {
        return language.isEmpty() ? Optional.empty() : Optional.of(language);
    }

    /**
     * What there is to say about the alert; of an interpreter, where nothing is, the language to
     * order.
     */
    public Optional<String> noteOf(PatientAlert alert) {
        return Optional.ofNullable(alertNotes.get(alert))
                .or(() -> alert == PatientAlert.INTERPRETER ? spokenLanguage() : Optional.empty());
    }

    /** Masked: only the id belongs into logs. */
    @Override
    public String toString() {
        return "Patient[" + id.value() + "]";
    }
}
