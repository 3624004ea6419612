package clinic.docket.domain.kiosk;

import clinic.docket.domain.access.UserId;
import clinic.docket.domain.schedule.SiteId;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody in front of a kiosk needs a person of the desk. Nobody knows who it is, so it names
 * nobody.
 *
 * @param kiosk as its computer is called
 * @param answer empty while nobody has said that they come
 */
public record DeskCall(
        DeskCallId id,
        SiteId site,
        String kiosk,
        Kind kind,
        Instant calledAt,
        Optional<Answer> answer) {

    /** Why; the names are stored. */
    public enum Kind {
        /** They pressed the button. */
        CALLED,
        /** They were not recognised as often as one person may try. */
        GAVE_UP
    }

    /** Somebody of the desk comes. */
    public record Answer(Instant at, UserId by) {}

    public boolean isOpen() {
        return answer.isEmpty();
    }

    /** Who has given up may press the button as well; who has pressed it has not given up. */
    public DeskCall with(Kind other) {
        var stronger = kind == Kind.CALLED ? kind : other;
        return new DeskCall(id, site, kiosk, stronger, calledAt, answer);
    }

    /** The first answer stays. */
    public DeskCall answered(Answer given) {
        return new DeskCall(id, site, kiosk, kind, calledAt, Optional.of(answer.orElse(given)));
    }
}
