package clinic.docket.ui.shell;

import java.util.List;
import javafx.scene.Node;

/**
 * One place of the rail and what it shows.
 *
 * @param icon its Ikonli code
 * @param textKey the word in the rail
 * @param hints the keys that the status line shows while this screen is open
 * @param onShow what happens each time it comes on screen, such as giving it the focus
 */
public record Screen(
        String id, String icon, String textKey, Node node, List<KeyHint> hints, Runnable onShow) {
    public Screen {
        hints = List.copyOf(hints);
    }

    public Screen(String id, String icon, String textKey, Node node) {
        this(id, icon, textKey, node, List.of(), () -> {});
    }

    /** A key as {@code Keys} names it, and the text of what it does. */
    public record KeyHint(String key, String textKey) {}
}
