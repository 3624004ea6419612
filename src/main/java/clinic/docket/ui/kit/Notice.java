package clinic.docket.ui.kit;

import java.util.Optional;

/**
 * One sentence that tells what just happened, for ten seconds, perhaps with a way back.
 *
 * @param undo takes the change back; empty when there is nothing to take back
 * @param redo makes a change again that was just taken back
 */
public record Notice(Kind kind, String sentence, Optional<Runnable> undo, Optional<Runnable> redo) {
    public Notice(Kind kind, String sentence, Optional<Runnable> undo) {
        this(kind, sentence, undo, Optional.empty());
    }

    /** Decides the icon, and how loud it is. */
    public enum Kind {
        DONE,
        FAILED
    }
}
