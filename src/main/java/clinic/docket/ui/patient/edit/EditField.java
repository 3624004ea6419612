package clinic.docket.ui.patient.edit;

import clinic.docket.domain.patient.PatientAlert;
import clinic.docket.domain.patient.PatientRules;
import java.util.stream.Stream;

/** What of a record is typed at the desk, in the order on screen. */
public enum EditField {
    FAMILY_NAME("familyName"),
    GIVEN_NAME("givenName"),
    BIRTH_DATE("birthDate"),
    CHANNEL("channel"),
    LANGUAGE("language"),
    PHONE("phone"),
    EMAIL("email"),
    ALERTS("alerts"),
    INTERPRETER_NOTE(PatientRules.noteField(PatientAlert.INTERPRETER)),
    WHEELCHAIR_NOTE(PatientRules.noteField(PatientAlert.WHEELCHAIR)),
    ALLERGY_NOTE(PatientRules.noteField(PatientAlert.ALLERGY)),
    DESK_NOTE("deskNote");

    private final String fieldName;

    EditField(String fieldName) {
        this.fieldName = fieldName;
    }

    /** As refusals name it. */
    public String fieldName() {
        return fieldName;
    }

    /** Where something is said about the alert. */
    static EditField noteOf(PatientAlert alert) {
        return switch (alert) {
            case INTERPRETER -> INTERPRETER_NOTE;
            case WHEELCHAIR -> WHEELCHAIR_NOTE;
            case ALLERGY -> ALLERGY_NOTE;
        };
    }

    static String[] names() {
        return Stream.of(values()).map(EditField::fieldName).toArray(String[]::new);
    }
}
