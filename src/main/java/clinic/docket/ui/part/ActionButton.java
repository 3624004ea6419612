package clinic.docket.ui.part;

import clinic.docket.ui.kit.Overlay;
import clinic.docket.ui.kit.look.Icons;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.ButtonSkin;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A button that shows an icon, the verb and the key that does the same.
 *
 * <p>When it cannot act now it is locked with a reason: see {@link #forbid}. Style classes of
 * buttons ({@code accent}, {@code danger}, {@code main}, {@code small}) work on it too.
 */
public final class ActionButton extends Button {
    private static final PseudoClass FORBIDDEN = PseudoClass.getPseudoClass("forbidden");

    private final HBox content = new HBox();
    private final Label verb;
    private final Node lock = Icons.of("fth-lock", "icon-15");
    private @Nullable Node icon;
    private String forbidden = "";

    public ActionButton(String text, Runnable action) {
        verb = new Label(text);
        content.getStyleClass().add("action-content");
        content.getChildren().add(verb);
        setGraphic(content);
        setAccessibleText(text);
        setOnAction(event -> action.run());
    }

    /** The main thing to do here: filled with the accent. */
    public static ActionButton accent(String text, Runnable action) {
        var button = new ActionButton(text, action);
        button.getStyleClass().add("accent");
        return button;
    }

    /** Something that takes away. */
    public static ActionButton danger(String text, Runnable action) {
        var button = new ActionButton(text, action);
        button.getStyleClass().add("danger");
        return button;
    }

    public ActionButton withIcon(String code) {
        icon = Icons.of(code, "icon-15");
        content.getChildren().addFirst(icon);
        return this;
    }

    /** The key on the button; pressing it is the business of the screen's {@code KeyMap}. */
    public ActionButton withKey(String keyLabel) {
        content.getChildren().add(new KeyBadge(keyLabel));
        return this;
    }

    /** Enter presses it from everywhere on its screen, but not from a dialog over that. */
    public ActionButton byEnter() {
        setDefaultButton(true);
        return this;
    }

    @Override
    public void fire() {
        if (isDefaultButton() && Overlay.covers(this)) {
            return;
        }
        if (forbidden.isEmpty()) {
            super.fire();
        } else {
            sayWhyNot();
        }
    }

    /** Text at the left, key at the right edge, for buttons that share a grid. */
    public ActionButton spread() {
        getStyleClass().add("spread");
        verb.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(verb, Priority.ALWAYS);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        return this;
    }

    /** For a list of lines: its key before the words, something more at the right edge. */
    public ActionButton asLine(String keyLabel, Node atEnd) {
        content.getChildren().addFirst(new KeyBadge(keyLabel));
        content.getChildren().add(atEnd);
        return spread();
    }

    public ActionButton styled(String... styleClasses) {
        getStyleClass().addAll(styleClasses);
        return this;
    }

    /** Changes the verb, such as from "Check in" to "With doctor". */
    public void show(String text) {
        verb.setText(text);
        setAccessibleText(text);
    }

    /**
     * Locks the button and says why; an empty reason unlocks it. A locked button still takes the
     * focus, the mouse and Enter, to tell its reason.
     */
    public void forbid(String reason) {
        forbidden = reason;
        pseudoClassStateChanged(FORBIDDEN, isForbidden());
        var signs = content.getChildren();
        signs.remove(lock);
        if (isForbidden()) {
            signs.add(signs.indexOf(icon == null ? verb : icon), lock);
        }
        if (icon != null) {
            icon.setVisible(!isForbidden());
            icon.setManaged(!isForbidden());
        }
        setAccessibleHelp(reason);
        setTooltip(isForbidden() ? new Tooltip(reason) : null);
        notifyAccessibleAttributeChanged(AccessibleAttribute.DISABLED);
    }

    public boolean isForbidden() {
        return !forbidden.isEmpty();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.DISABLED && isForbidden()
                ? true
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private void sayWhyNot() {
        var below = localToScreen(0, getHeight());
        var words = getTooltip();
        if (below != null && words != null) {
            words.setAutoHide(true);
            words.show(this, below.getX(), below.getY());
        }
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new FillingSkin(this);
    }

    /** Gives the content the whole inside, where a plain button would keep its preferred size. */
    private static final class FillingSkin extends ButtonSkin {
        private final ActionButton button;

        private FillingSkin(ActionButton button) {
            super(button);
            this.button = button;
        }

        @Override
        protected void layoutChildren(double x, double y, double width, double height) {
            super.layoutChildren(x, y, width, height);
            Region content = button.content;
            content.resizeRelocate(x, y, width, height);
        }
    }
}
