package clinic.docket.domain.patient.merge;

import clinic.docket.domain.patient.ContactChannel;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientAlert;
import clinic.docket.domain.patient.PatientRules;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a merge may change in the surviving record. Name, birth date and sex are the survivor's:
 * that is what choosing it means.
 */
public record Contents(
        String phone,
        String email,
        String language,
        Optional<ContactChannel> channel,
        Set<PatientAlert> alerts,
        Map<PatientAlert, String> alertNotes,
        String deskNote) {
    public Contents {
        alerts = Set.copyOf(alerts);
        alertNotes = Map.copyOf(alertNotes);
    }

    public static Contents of(Patient patient) {
        return new Contents(
                patient.phone(),
                patient.email(),
                patient.language(),
                patient.channel(),
                patient.alerts(),
                patient.alertNotes(),
                patient.deskNote());
    }

    /**
     * With what only the other has. Nothing that warns the desk is lost: alerts are joined, and the
     * notes as far as there is room.
     */
    public Contents joined(Contents other) {
        var both = EnumSet.noneOf(PatientAlert.class);
        both.addAll(alerts);
        both.addAll(other.alerts);
        var notes = new EnumMap<PatientAlert, String>(PatientAlert.class);
        notes.putAll(alertNotes);
        other.alertNotes.forEach((alert, note) ->
                notes.merge(
                        alert,
                        note,
                        (own, foreign) -> joined(own, foreign, "; ", PatientRules.MAX_ALERT_NOTE)));
        return new Contents(
                either(phone, other.phone),
                either(email, other.email),
                either(language, other.language),
                channel.or(other::channel),
                both,
                notes,
                joined(deskNote, other.deskNote, "\n", PatientRules.MAX_DESK_NOTE));
    }

    /** The record with these contents instead of its own. */
    public Patient in(Patient patient) {
        return new Patient(
                patient.id(),
                patient.number(),
                patient.name(),
                patient.birthDate(),
                patient.sex(),
                phone,
                email,
                language,
                channel,
                alerts,
                alertNotes,
                deskNote,
                patient.mergedInto(),
                patient.version());
    }

    private static String either(String own, String other) {
        return own.isEmpty() ? other : own;
    }

    private static String joined(String own, String other, String between, int longest) {
        if (own.isEmpty() || other.isEmpty() || own.contains(other)) {
            return either(own, other);
        }
        String both = own + between + other;
        return both.length() > longest ? own : both;
    }

    /** Masked: all of it is personal. */
    @Override
    public String toString() {
        return "Contents[masked]";
    }
}
