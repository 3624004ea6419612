package clinic.docket.ui.kit;

import clinic.docket.ui.kit.look.DirectScroll;
import clinic.docket.ui.kit.look.InView;
import clinic.docket.ui.kit.look.Speck;
import clinic.docket.ui.kit.look.TextZoom;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The root of a window: the screen, dialogs over it, and a toast above all.
 *
 * <p>While a dialog is open the screen below gets neither keys nor clicks and Tab stays inside;
 * when it closes the focus returns to where it was. Dialogs may open dialogs.
 */
public final class Overlay extends StackPane {
    /** Below this width of the window, with usual texts, columns and dialogs are narrower. */
    public static final double NARROW_BELOW = 1060;

    /** Below this one column stands below the other. */
    public static final double TIGHT_BELOW = 840;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    private final ScrollPane screen = scrolling(new StackPane());
    private final StackPane toasts = new StackPane();
    private final Speck speck = new Speck();
    private final Deque<Layer> layers = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper dialogOpen = new ReadOnlyBooleanWrapper();
    private boolean backwards;
    private boolean mouseDown;

    public Overlay() {
        getStyleClass().add("overlay");
        toasts.getStyleClass().add("toast-layer");
        toasts.setPickOnBounds(false);
        getChildren().addAll(speck, screen, toasts);
        addEventFilter(KeyEvent.KEY_PRESSED, this::rememberDirection);
        addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> mouseDown = true);
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> mouseDown = false);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::keepFocusInside);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::keepFocusInView);
        sceneProperty().flatMap(TextZoom::roomIn).orElse(Double.MAX_VALUE).subscribe(this::adapt);
    }

    private void adapt(double room) {
        pseudoClassStateChanged(NARROW, room < NARROW_BELOW);
        pseudoClassStateChanged(TIGHT, room < TIGHT_BELOW);
    }

    /** Whether in the window of this node things stand one below the other. */
    public static ObservableValue<Boolean> tightAround(Node node) {
        return node.sceneProperty()
                .flatMap(TextZoom::roomIn)
                .map(room -> room < TIGHT_BELOW)
                .orElse(false);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        speck.laidOut();
    }

    /** Shows a screen in place of the one before. */
    public void show(Parent content) {
        screen.setContent(content);
    }

    /**
     * Opens a dialog in the middle of the window.
     *
     * @param onEscape what Esc does; it may close the dialog, park a draft, or nothing
     */
    public void open(Region dialog, Runnable onEscape) {
        var scene = getScene();
        var layer = new Layer(dialog, onEscape, scene == null ? null : scene.getFocusOwner());
        dialog.getStyleClass().add("dialog");
        layers.push(layer);
        getChildren().add(getChildren().size() - 1, layer.outside);
        // Without it a field has no ears before the first pulse: keys typed until then were lost.
        layer.outside.applyCss();
        dialogOpen.set(true);
        if (scene != null && !layer.holds(scene.getFocusOwner())) {
            focusFirst(layer);
        }
    }

    /** Closes this dialog and gives the focus back; closing it again does nothing. */
    public void close(Region dialog) {
        layers.stream().filter(layer -> layer.dialog == dialog).findFirst().ifPresent(this::remove);
    }

    public ReadOnlyBooleanProperty dialogOpenProperty() {
        return dialogOpen.getReadOnlyProperty();
    }

    /** Where {@code ui.part.ToastLayer} puts its toasts: bottom centre, over the dialogs. */
    public void setToast(@Nullable Node toast) {
        toasts.getChildren().clear();
        if (toast != null) {
            StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
            toasts.getChildren().add(toast);
        }
    }

    /** Whether the node is out of reach: under an open dialog, or in no scene. */
    public static boolean covers(Node node) {
        if (node.getScene() == null) {
            return true;
        }
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof Overlay overlay) {
                var top = overlay.layers.peek();
                return top != null && !top.holds(node);
            }
        }
        return false;
    }

    private void remove(Layer layer) {
        layers.remove(layer);
        getChildren().remove(layer.outside);
        layer.dialog.getStyleClass().remove("dialog");
        dialogOpen.set(!layers.isEmpty());
        var before = layer.focusBefore;
        if (before != null && before.getScene() == getScene()) {
            before.requestFocus();
        }
    }

    private void escape(KeyEvent event) {
        var top = layers.peek();
        if (event.getCode() == KeyCode.ESCAPE && top != null) {
            event.consume();
            top.onEscape.run();
        }
    }

    private void rememberDirection(KeyEvent event) {
        backwards = event.getCode() == KeyCode.TAB && event.isShiftDown();
    }

    private void keepFocusInside(@Nullable Node owner) {
        var top = layers.peek();
        if (top == null || owner == null || top.holds(owner) || inside(toasts, owner)) {
            return;
        }
        // Later: the scene is still busy giving the focus away.
        Platform.runLater(() -> {
            if (layers.peek() == top && !top.holds(getScene().getFocusOwner())) {
                if (backwards) {
                    focusLast(top);
                } else {
                    focusFirst(top);
                }
            }
        });
    }

    /** Not while a button of the mouse is down: what was pressed must stay under it. */
    private void keepFocusInView(@Nullable Node owner) {
        if (owner != null && !mouseDown) {
            InView.bring(owner);
        }
    }

    /** The first control of the dialog; without one the dialog itself takes the keys. */
    private static void focusFirst(Layer layer) {
        Focusables.in(layer.dialog).stream().findFirst().orElse(layer.pane).requestFocus();
    }

    private static void focusLast(Layer layer) {
        Focusables.in(layer.dialog).reversed().stream()
                .findFirst()
                .orElse(layer.pane)
                .requestFocus();
    }

    private static boolean inside(Parent parent, @Nullable Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == parent) {
                return true;
            }
        }
        return false;
    }

    /**
     * Fills the window; scrolls when the window is too small for it, or the texts are too large.
     */
    private static ScrollPane scrolling(Region content) {
        // The content is in the scene at once: it is to be there when it asks for the focus.
        var pane = DirectScroll.of(new ScrollPane(content));
        pane.getStyleClass().add("window-scroll");
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setFocusTraversable(false);
        return pane;
    }

    private static final class Layer {
        private final Region dialog;
        private final Runnable onEscape;
        private final @Nullable Node focusBefore;
        private final StackPane pane;
        private final ScrollPane outside;

        private Layer(Region dialog, Runnable onEscape, @Nullable Node focusBefore) {
            this.dialog = dialog;
            this.onEscape = onEscape;
            this.focusBefore = focusBefore;
            dialog.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            pane = new Raised(dialog);
            outside = scrolling(pane);
        }

        private boolean holds(@Nullable Node node) {
            return inside(pane, node);
        }
    }

    /**
     * A dialog over its shadow, which is a picture of its own: as an effect on the dialog itself it
     * would be computed anew for every key that changes a letter in it.
     */
    private static final class Raised extends StackPane {
        private final Region dialog;
        private final Region shadow = new Region();

        private Raised(Region dialog) {
            this.dialog = dialog;
            getStyleClass().add("scrim");
            shadow.getStyleClass().add("dialog-shadow");
            shadow.setManaged(false);
            shadow.setMouseTransparent(true);
            shadow.setCache(true);
            getChildren().addAll(shadow, dialog);
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            shadow.resizeRelocate(
                    dialog.getLayoutX(),
                    dialog.getLayoutY(),
                    dialog.getWidth(),
                    dialog.getHeight());
        }
    }
}
