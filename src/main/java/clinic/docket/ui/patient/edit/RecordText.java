package clinic.docket.ui.patient.edit;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.patient.BirthDateInput;
import clinic.docket.domain.patient.ContactChannel;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientAlert;
import clinic.docket.domain.patient.PatientName;
import clinic.docket.domain.patient.PatientRefusal;
import clinic.docket.service.patient.PhoneNumbers;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A record as it is typed: every field as text, alerts by their names with commas between. Nothing
 * typed is lost, whether it reads or not.
 */
public record RecordText(Map<EditField, String> fields) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final String COMMA = ",";

    public RecordText {
        var all = new EnumMap<EditField, String>(EditField.class);
        Stream.of(EditField.values()).forEach(field -> all.put(field, ""));
        all.putAll(fields);
        fields = Collections.unmodifiableMap(all);
    }

    public static RecordText of(Patient patient) {
        var fields = new EnumMap<EditField, String>(EditField.class);
        fields.put(EditField.FAMILY_NAME, patient.name().family());
        fields.put(EditField.GIVEN_NAME, patient.name().given());
        fields.put(EditField.BIRTH_DATE, DATE.format(patient.birthDate()));
        fields.put(EditField.PHONE, PhoneNumbers.shown(patient.phone()));
        fields.put(EditField.EMAIL, patient.email());
        fields.put(EditField.LANGUAGE, patient.language());
        fields.put(EditField.CHANNEL, patient.channel().map(ContactChannel::name).orElse(""));
        fields.put(EditField.ALERTS, alerts(patient.alerts()));
        patient.alertNotes().forEach((alert, note) -> fields.put(EditField.noteOf(alert), note));
        fields.put(EditField.DESK_NOTE, patient.deskNote());
        return new RecordText(fields);
    }

    private Map<PatientAlert, String> alertNotes() {
        return Stream.of(PatientAlert.values())
                .collect(toMap(identity(), alert -> at(EditField.noteOf(alert))));
    }

    static Optional<ContactChannel> channel(String text) {
        return Optional.of(text).filter(name -> !name.isEmpty()).map(ContactChannel::valueOf);
    }

    public static String alerts(Set<PatientAlert> alerts) {
        return alerts.stream().sorted().map(PatientAlert::name).collect(joining(COMMA));
    }

    public static Set<PatientAlert> alerts(String text) {
        return Stream.of(text.split(COMMA, -1))
                .filter(name -> !name.isEmpty())
                .map(PatientAlert::valueOf)
                .collect(toUnmodifiableSet());
    }

    public String at(EditField field) {
        return fields.getOrDefault(field, "");
    }

    public RecordText with(EditField field, String text) {
        var changed = new EnumMap<>(fields);
        changed.put(field, text);
        return new RecordText(changed);
    }

    /** What tells people apart, as typed. */
    List<String> traits() {
        return List.of(
                at(EditField.FAMILY_NAME),
                at(EditField.GIVEN_NAME),
                at(EditField.BIRTH_DATE),
                at(EditField.PHONE));
    }

    /**
     * The record to save, or why the birth date does not read.
     *
     * @param base what is not typed here, and the version that is replaced
     */
    public Outcome<Patient, PatientRefusal> read(Patient base, LocalDate today) {
        return BirthDateInput.read(at(EditField.BIRTH_DATE), today)
                .map(birthDate ->
                        new Patient(
                                base.id(),
                                base.number(),
                                new PatientName(
                                        at(EditField.FAMILY_NAME), at(EditField.GIVEN_NAME)),
                                birthDate,
                                base.sex(),
                                at(EditField.PHONE),
                                at(EditField.EMAIL),
                                at(EditField.LANGUAGE),
                                channel(at(EditField.CHANNEL)),
                                alerts(at(EditField.ALERTS)),
                                alertNotes(),
                                at(EditField.DESK_NOTE),
                                base.mergedInto(),
                                base.version()));
    }

    /** Masked: all of it is personal. */
    @Override
    public String toString() {
        return "RecordText[masked]";
    }
}
