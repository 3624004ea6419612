package clinic.docket.ui.kit;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * One sentence that tells what just happened, for ten seconds, perhaps with a way back.
 *
 * @param words asked again when names are hidden or shown
 * @param undo takes the change back; empty when there is nothing to take back
 */
public record Notice(Kind kind, Supplier<String> words, Optional<Runnable> undo) {

    public String sentence() {
        return words.get();
    }

    /** Decides the icon, and how loud it is. */
    public enum Kind {
        DONE,
        FAILED
    }
}
