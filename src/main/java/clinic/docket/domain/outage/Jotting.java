package clinic.docket.domain.outage;

import clinic.docket.domain.access.UserId;
import clinic.docket.domain.appointment.AppointmentId;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing that was noted while the database was away.
 *
 * @param by who noted it
 * @param visit empty for a walk-in
 * @param text the note, or the name of the walk-in; at most {@link #MAX_TEXT} characters
 */
public record Jotting(
        JottingId id,
        Instant takenAt,
        UserId by,
        String workstation,
        JottingKind kind,
        Optional<Seen> visit,
        String text) {
    public static final int MAX_TEXT = 300;

    public Jotting {
        if (text.length() > MAX_TEXT) {
            throw new IllegalArgumentException("A jotting of " + text.length() + " characters");
        }
        if (visit.isPresent() == (kind == JottingKind.WALK_IN)) {
            throw new IllegalArgumentException("A walk-in has no visit, all else has one");
        }
    }

    /** A visit as it was on the day sheet: with another start it is not the one that was meant. */
    public record Seen(AppointmentId id, Instant start) {}

    /** Masked: only the id belongs into logs. */
    @Override
    public String toString() {
        return "Jotting[" + id.value() + ", " + kind + "]";
    }
}
