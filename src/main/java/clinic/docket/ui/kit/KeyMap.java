package clinic.docket.ui.kit;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The keys of one screen or dialog.
 *
 * <p>They act while the screen is shown and no dialog lies over it. Keys without Ctrl or Alt act
 * only when nobody is typing into a field, so that "B" books and still can be written. A control
 * that uses a key itself keeps it.
 */
public final class KeyMap {

    private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
    private final Map<String, Runnable> signs = new LinkedHashMap<>();

    /** A key by its name: "B", "Shift+W", "Shortcut+K", "Alt+1", "Enter", "Left", "Esc". */
    public KeyMap on(String key, Runnable action) {
        keys.put(KeyCombination.valueOf(key), action);
        return this;
    }

    /** A sign whatever keys make it on this keyboard, such as "?" or "/". */
    public KeyMap onSign(String sign, Runnable action) {
        signs.put(sign, action);
        return this;
    }

    /** Makes the keys act while the owner is shown; its scene may come, change and go. */
    public void installOn(Node owner) {
        EventHandler<KeyEvent> press = event -> pressed(owner, event);
        EventHandler<KeyEvent> typed = event -> typed(owner, event);
        owner.sceneProperty()
                .subscribe((before, now) -> {
                    if (before != null) {
                        before.removeEventHandler(KeyEvent.KEY_PRESSED, press);
                        before.removeEventHandler(KeyEvent.KEY_TYPED, typed);
                    }
                    if (now != null) {
                        listen(now, press, typed);
                    }
                });
        if (owner.getScene() != null) {
            listen(owner.getScene(), press, typed);
        }
    }

    private static void listen(
            Scene scene, EventHandler<KeyEvent> press, EventHandler<KeyEvent> typed) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, press);
        scene.addEventHandler(KeyEvent.KEY_TYPED, typed);
    }

    private void pressed(Node owner, KeyEvent event) {
        if (!mayAct(owner, event)) {
            return;
        }
        keys.entrySet().stream()
                .filter(key -> key.getKey().match(event))
                .findFirst()
                .ifPresent(key -> act(key.getValue(), event));
    }

    private void typed(Node owner, KeyEvent event) {
        var action = signs.get(event.getCharacter());
        if (action != null && mayAct(owner, event)) {
            act(action, event);
        }
    }

    private static void act(Runnable action, KeyEvent event) {
        event.consume();
        action.run();
    }

    private static boolean mayAct(Node owner, KeyEvent event) {
        if (event.isConsumed() || Overlay.covers(owner)) {
            return false;
        }
        return chord(event) || !typing(owner.getScene());
    }

    /** A key that writes nothing: with Ctrl, Cmd or Alt, Esc, or a function key. */
    private static boolean chord(KeyEvent event) {
        return event.isShortcutDown()
                || event.isAltDown()
                || event.getCode().isFunctionKey()
                || event.getCode() == javafx.scene.input.KeyCode.ESCAPE;
    }

    private static boolean typing(Scene scene) {
        return switch (scene.getFocusOwner()) {
            case TextInputControl field -> field.isEditable();
            case ComboBoxBase<?> box -> box.isEditable();
            case Spinner<?> spinner -> spinner.isEditable();
            case null, default -> false;
        };
    }
}
