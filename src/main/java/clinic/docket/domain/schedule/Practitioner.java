package clinic.docket.domain.schedule;

import clinic.docket.domain.text.TypedText;

/**
 * Somebody who treats. {@code colour} is one of the theme's calendar colours, 1 to 12. Switched
 * off, never deleted: past visits keep their doctor.
 */
public record Practitioner(
        PractitionerId id,
        String displayName,
        String speciality,
        int colour,
        boolean active,
        int sortOrder,
        long version) {
    public Practitioner {
        displayName = TypedText.line(displayName);
        speciality = TypedText.line(speciality);
    }
}
