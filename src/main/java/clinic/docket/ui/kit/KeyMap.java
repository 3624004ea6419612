package clinic.docket.ui.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The keys of one screen or dialog.
 *
 * <p>They act while the screen is shown and no dialog lies over it. Keys without Ctrl or Alt act
 * only when nobody is in a text field, so that "B" books and still can be written. A control that
 * uses a key itself keeps it, such as Enter on a button; only the arrows are taken from buttons,
 * which Tab reaches as well.
 *
 * <p>Every map is found by {@link #inReach}: what F1 lists is what there is.
 */
public final class KeyMap {

    private final String group;
    private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
    private final Map<String, Runnable> signs = new LinkedHashMap<>();
    private final List<Key> names = new ArrayList<>();
    private boolean overDialogs;

    /**
     * One key of the list.
     *
     * @param name as {@link #on} or {@link #onSign} was told
     * @param word what it does, where that has no text of its own
     */
    public record Key(String name, Optional<String> word) {}

    /**
     * Keys that belong together.
     *
     * @param group what they do is told by the texts {@code keys.<group>.<key>}
     */
    public KeyMap(String group) {
        this.group = group;
    }

    /** These keys act also while a dialog is open. */
    public KeyMap overDialogs() {
        overDialogs = true;
        return this;
    }

    public String group() {
        return group;
    }

    /** In the order in which they were told. */
    public List<Key> names() {
        return List.copyOf(names);
    }

    /** The maps whose keys act now, those of the foremost dialog or else of the screen. */
    public static List<KeyMap> inReach(Node root) {
        var found = new ArrayList<KeyMap>();
        collect(root, found);
        return found;
    }

    private static void collect(Node node, List<KeyMap> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node.getProperties().get(KeyMap.class) instanceof List<?> maps) {
            for (var each : maps) {
                if (each instanceof KeyMap map && (map.overDialogs || !Overlay.covers(node))) {
                    found.add(map);
                }
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    /** As the other {@code on}, for a key whose meaning is known only here. */
    public KeyMap on(String key, Runnable action, String word) {
        keys.put(KeyCombination.valueOf(key), action);
        names.add(new Key(key, Optional.of(word)));
        return this;
    }

    /** Keys that a control of this screen uses by itself: they only stand in the list. */
    public KeyMap noting(String... usedKeys) {
        for (var key : usedKeys) {
            names.add(new Key(key, Optional.empty()));
        }
        return this;
    }

    /** A key by its name: "B", "Shift+W", "Shortcut+K", "Alt+1", "Enter", "Left", "Esc". */
    public KeyMap on(String key, Runnable action) {
        keys.put(KeyCombination.valueOf(key), action);
        names.add(new Key(key, Optional.empty()));
        return this;
    }

    /** Where another keyboard needs other keys for what is in the list already. */
    public KeyMap unlisted(Runnable action, String... others) {
        for (var key : others) {
            keys.put(KeyCombination.valueOf(key), action);
        }
        return this;
    }

    /** A sign whatever keys make it on this keyboard, such as "?" or "/". */
    public KeyMap onSign(String sign, Runnable action) {
        signs.put(sign, action);
        names.add(new Key(sign, Optional.empty()));
        return this;
    }

    /** Makes the keys act while the owner is shown; its scene may come, change and go. */
    public void installOn(Node owner) {
        var ears = new Ears(owner);
        remember(owner);
        owner.sceneProperty()
                .subscribe((before, now) -> {
                    if (before != null) {
                        ears.leave(before);
                    }
                    if (now != null) {
                        ears.listenTo(now);
                    }
                });
        if (owner.getScene() != null) {
            ears.listenTo(owner.getScene());
        }
    }

    private void remember(Node owner) {
        var all = new ArrayList<Object>(List.of(this));
        if (owner.getProperties().get(KeyMap.class) instanceof List<?> before) {
            all.addAll(0, before);
        }
        owner.getProperties().put(KeyMap.class, all);
    }

    /** Whether the key was used. */
    private boolean pressed(Node owner, KeyEvent event) {
        if (!mayAct(owner, event)) {
            return false;
        }
        var action = keys.entrySet().stream().filter(key -> key.getKey().match(event)).findFirst();
        action.ifPresent(key -> act(key.getValue(), event));
        return action.isPresent();
    }

    private void signTyped(Node owner, KeyEvent event) {
        var action = signs.get(event.getCharacter());
        // With Ctrl it is another key, but AltGr, which is Ctrl and Alt, may be needed for the
        // sign.
        boolean command = event.isShortcutDown() && !event.isAltDown();
        if (action != null && !command && mayAct(owner, event) && !typing(owner.getScene())) {
            act(action, event);
        }
    }

    private void arrowOnButton(Node owner, KeyEvent event) {
        if (event.getCode().isArrowKey() && owner.getScene().getFocusOwner() instanceof Button) {
            pressed(owner, event);
        }
    }

    private static void act(Runnable action, KeyEvent event) {
        event.consume();
        action.run();
    }

    private boolean mayAct(Node owner, KeyEvent event) {
        if (event.isConsumed() || (!overDialogs && Overlay.covers(owner))) {
            return false;
        }
        return chord(event) || !typing(owner.getScene());
    }

    /** A key that writes nothing: with Ctrl, Cmd or Alt, Esc, or a function key. */
    private static boolean chord(KeyEvent event) {
        return event.isShortcutDown()
                || event.isAltDown()
                || event.getCode().isFunctionKey()
                || event.getCode() == KeyCode.ESCAPE;
    }

    private static boolean typing(Scene scene) {
        return switch (scene.getFocusOwner()) {
            case TextInputControl field -> true;
            case ComboBoxBase<?> box -> box.isEditable();
            case Spinner<?> spinner -> spinner.isEditable();
            case null, default -> false;
        };
    }

    /** What listens to the scene of the owner, whichever that is. */
    private final class Ears {
        private final EventHandler<KeyEvent> arrow;
        private final EventHandler<KeyEvent> press;
        private final EventHandler<KeyEvent> typed;
        private final EventHandler<KeyEvent> letter;
        private boolean letterFollows;

        private Ears(Node owner) {
            arrow = event -> arrowOnButton(owner, event);
            press = event -> letterFollows = pressed(owner, event) && !chord(event);
            typed = event -> signTyped(owner, event);
            letter = this::keepFromNewField;
        }

        private void listenTo(Scene scene) {
            scene.addEventFilter(KeyEvent.KEY_PRESSED, arrow);
            scene.addEventHandler(KeyEvent.KEY_PRESSED, press);
            scene.addEventHandler(KeyEvent.KEY_TYPED, typed);
            scene.addEventFilter(KeyEvent.ANY, letter);
        }

        private void leave(Scene scene) {
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, arrow);
            scene.removeEventHandler(KeyEvent.KEY_PRESSED, press);
            scene.removeEventHandler(KeyEvent.KEY_TYPED, typed);
            scene.removeEventFilter(KeyEvent.ANY, letter);
        }

        /** The "b" that opened a dialog must not be the first letter in its field. */
        private void keepFromNewField(KeyEvent event) {
            if (letterFollows && event.getEventType() == KeyEvent.KEY_TYPED) {
                event.consume();
            }
            letterFollows = false;
        }
    }
}
