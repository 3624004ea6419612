package clinic.docket.ui.part.patient;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;

/** Lets the list of a {@link PatientTypeAhead} float under its field, as in the top bar. */
public final class PatientPopup {

    private static final double GAP = 4;
    private static final double NARROWEST = 360;

    private final PatientTypeAhead typeAhead;
    private final Popup popup = new Popup();
    private final StackPane panel;

    /** From now on the list opens while the field has the focus and there is an answer. */
    public static void install(PatientTypeAhead typeAhead) {
        var popup = new PatientPopup(typeAhead);
        popup.listen();
    }

    private PatientPopup(PatientTypeAhead typeAhead) {
        this.typeAhead = typeAhead;
        panel = new StackPane(typeAhead.list());
        panel.getStyleClass().add("patient-popup");
        popup.getContent().add(panel);
        popup.setAutoFix(true);
        // Esc belongs to the field: it clears, and the empty list goes with it.
        popup.setHideOnEscape(false);
    }

    private void listen() {
        field().focusedProperty().subscribe(focused -> update());
        typeAhead
                .list()
                .getChildren()
                .addListener((javafx.beans.InvalidationListener) change -> update());
        field().addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    }

    private TextField field() {
        return typeAhead.field();
    }

    private void update() {
        var wanted = field().isFocused() && !typeAhead.list().getChildren().isEmpty();
        if (!wanted) {
            popup.hide();
        } else if (!popup.isShowing()) {
            var below = field().localToScreen(0, field().getHeight() + GAP);
            panel.setPrefWidth(Math.max(NARROWEST, field().getWidth()));
            popup.show(field(), below.getX(), below.getY());
        }
    }

    /** Esc clears the field first; only an empty one lets the key through. */
    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !field().getText().isEmpty()) {
            event.consume();
            field().clear();
        }
    }
}
