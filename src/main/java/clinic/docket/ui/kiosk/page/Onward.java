package clinic.docket.ui.kiosk.page;

import clinic.docket.ui.kit.look.Icons;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The button that leads on, and below it what is still missing. */
final class Onward extends VBox {
    private final Button next;
    private final Label missing = Parts.label("", "kiosk-missing");

    Onward(Face face) {
        next = Parts.main(face.word("kiosk.next"), face.controller()::next);
        next.setGraphic(Icons.of("fth-arrow-right", "kiosk-main-icon"));
        next.setContentDisplay(ContentDisplay.RIGHT);
        getStyleClass().add("kiosk-action");
        getChildren().addAll(next, missing);
    }

    /** Nothing is missing when the sentence is empty. */
    void show(String sentence, boolean busy) {
        missing.setText(sentence);
        next.setDisable(busy || !sentence.isEmpty());
    }
}
