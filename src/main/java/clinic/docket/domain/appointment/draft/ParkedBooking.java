package clinic.docket.domain.appointment.draft;

import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.schedule.VisitTypeId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A half-typed booking that waits for whoever typed it. Holds no time: that is searched again.
 *
 * @param typed what stood in the patient field
 * @param patient chosen already
 * @param newcomer the form of somebody new, when that was open
 */
public record ParkedBooking(
        UUID id,
        Instant parkedAt,
        String typed,
        Optional<PatientId> patient,
        Optional<TypedNewcomer> newcomer,
        Optional<VisitTypeId> visitType,
        DraftWish wish) {
    /** Longer texts are cut: nobody types them. */
    public static final int LONGEST_TEXT = 500;

    public ParkedBooking {
        typed = cut(typed, LONGEST_TEXT);
    }

    /** What a database can keep of it. */
    static String cut(String text, int length) {
        var whole = text.replace("\0", "");
        if (whole.length() <= length) {
            return whole;
        }
        // Not between the two halves of one character.
        return whole.substring(
                0, Character.isHighSurrogate(whole.charAt(length - 1)) ? length - 1 : length);
    }

    /** Masked: drafts are about people. */
    @Override
    public String toString() {
        return "ParkedBooking[" + id + "]";
    }
}
