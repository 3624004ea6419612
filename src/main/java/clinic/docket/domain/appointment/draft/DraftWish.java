package clinic.docket.domain.appointment.draft;

import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.slot.DayPart;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When, with whom and why a visit is wanted.
 *
 * @param doctors chosen by hand; empty when the usual ones are meant
 */
public record DraftWish(Optional<Doctors> doctors, LocalDate from, DayPart part, String reason) {
    /** A reason may be longer than other texts. */
    public static final int LONGEST_REASON = 2_000;

    public DraftWish {
        reason = ParkedBooking.cut(reason, LONGEST_REASON);
    }

    /**
     * With whom.
     *
     * @param orAny whether others are offered too
     */
    public record Doctors(
            Optional<PractitionerId> doctor, Optional<String> speciality, boolean orAny) {
        public Doctors {
            speciality =
                    speciality.map(text -> ParkedBooking.cut(text, ParkedBooking.LONGEST_TEXT));
        }
    }

    /** Masked: a reason is about somebody. */
    @Override
    public String toString() {
        return "DraftWish[from " + from + "]";
    }
}
