package clinic.docket.ui.patient.edit;

import java.util.stream.Stream;

/** What of a record is typed at the desk, in the order on screen. */
public enum EditField {
    FAMILY_NAME("familyName"),
    GIVEN_NAME("givenName"),
    BIRTH_DATE("birthDate"),
    PHONE("phone"),
    EMAIL("email"),
    LANGUAGE("language"),
    ALERTS("alerts"),
    DESK_NOTE("deskNote");

    private final String fieldName;

    EditField(String fieldName) {
        this.fieldName = fieldName;
    }

    /** As refusals name it. */
    public String fieldName() {
        return fieldName;
    }

    static String[] names() {
        return Stream.of(values()).map(EditField::fieldName).toArray(String[]::new);
    }
}
