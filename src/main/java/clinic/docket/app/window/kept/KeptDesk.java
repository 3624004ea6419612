package clinic.docket.app.window.kept;

import clinic.docket.app.wiring.Frame;
import clinic.docket.app.wiring.desk.Desk;
import clinic.docket.domain.access.Permission;
import clinic.docket.service.access.Session;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;

/**
 * The desk of somebody who locked it, as they left it, in no window: only they see it again.
 *
 * @param focus where the next key belongs
 * @param showAgain builds it anew, such as in another language
 */
public record KeptDesk(
        Session session,
        Desk desk,
        Frame frame,
        Optional<Node> focus,
        Duration lockAfter,
        Runnable showAgain) {

    /** Whether this person finds it as it was: nothing that it offers has changed meanwhile. */
    public boolean isStillOf(Session returned, Locale language) {
        return session.user().equals(returned.user())
                && session.role() == returned.role()
                && session.practitioner().equals(returned.practitioner())
                && session.site().equals(returned.site())
                && session.displayName().equals(returned.displayName())
                && frame.texts().locale().equals(language)
                && Stream.of(Permission.values())
                        .allMatch(each -> session.allows(each) == returned.allows(each));
    }
}
