package clinic.docket.ui.setup.control;

import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.Texts;
import clinic.docket.ui.part.form.RefusalDisplay;
import javafx.scene.control.Label;

/** The words of the wizard's pages: texts, key names and what is wrong. */
public record Wording(Texts texts, Keys keys, RefusalDisplay refusals) {

    public String get(String key) {
        return texts.get(key);
    }

    public Label label(String key, String... styleClasses) {
        var label = new Label(get(key));
        label.getStyleClass().addAll(styleClasses);
        label.setWrapText(true);
        return label;
    }
}
