package clinic.docket.ui.database;

import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.Notices;
import clinic.docket.ui.kit.Overlay;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.ActionButton;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The window in which a dialog opens. */
public record DialogPlace(
        Texts texts, Keys keys, Overlay overlay, Notices notices, Background background) {

    Label label(String text, String... styleClasses) {
        var label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setWrapText(true);
        return label;
    }

    HBox buttons(ActionButton... buttons) {
        var row = new HBox(buttons);
        row.getStyleClass().add("dialog-buttons");
        return row;
    }
}
