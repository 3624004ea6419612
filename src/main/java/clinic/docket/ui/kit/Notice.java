package clinic.docket.ui.kit;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * One sentence that tells what just happened, for ten seconds, perhaps with a way back.
 *
 * @param words asked again when names are hidden or shown
 * @param undo takes the change back; empty when there is nothing to take back
 * @param redo makes a change again that was just taken back
 */
public record Notice(
        Kind kind, Supplier<String> words, Optional<Runnable> undo, Optional<Runnable> redo) {
    public Notice(Kind kind, Supplier<String> words, Optional<Runnable> undo) {
        this(kind, words, undo, Optional.empty());
    }

    public String sentence() {
        return words.get();
    }

    /** Decides the icon, and how loud it is. */
    public enum Kind {
        DONE,
        FAILED
    }
}
