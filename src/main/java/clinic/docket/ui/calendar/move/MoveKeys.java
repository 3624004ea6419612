package clinic.docket.ui.calendar.move;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys while a visit is carried: arrows move it, with Shift up and down from free place to free
 * place, Enter puts it down, Esc returns it. The keys that lead to other days keep their meaning.
 */
final class MoveKeys {
    private final MoveModel model;
    private final MoveController controller;

    MoveKeys(MoveModel model, MoveController controller) {
        this.model = model;
        this.controller = controller;
    }

    /** Before anything inside the screen hears a key. */
    void installOn(Node screen) {
        screen.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(screen, event));
    }

    private void pressed(Node screen, KeyEvent event) {
        boolean carried = model.carryProperty().get().isPresent();
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        var focus = screen.getScene().getFocusOwner();
        if (carried && plain && !(focus instanceof TextInputControl) && !isFor(focus, event)) {
            act(event);
        }
    }

    /** Enter on a button presses the button. */
    private static boolean isFor(Node focus, KeyEvent event) {
        return event.getCode() == KeyCode.ENTER && focus instanceof ButtonBase;
    }

    private void act(KeyEvent event) {
        boolean far = event.isShiftDown();
        Runnable action =
                switch (event.getCode()) {
                    case UP -> far ? controller::previousFree : controller::earlier;
                    case DOWN -> far ? controller::nextFree : controller::later;
                    case LEFT -> far ? null : controller::previousColumn;
                    case RIGHT -> far ? null : controller::nextColumn;
                    case ENTER -> controller::drop;
                    case ESCAPE -> controller::cancel;
                    default -> null;
                };
        if (action != null) {
            event.consume();
            action.run();
        }
    }
}
