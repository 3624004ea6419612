package clinic.docket.ui.part.form;

import clinic.docket.domain.outcome.Refusal;
import clinic.docket.ui.kit.Icons;
import clinic.docket.ui.kit.RefusalTexts;
import clinic.docket.ui.part.FormField;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** Says refusals where they belong: at a field, or below a group of controls. */
public final class RefusalDisplay {

    private final RefusalTexts texts;

    public RefusalDisplay(RefusalTexts texts) {
        this.texts = texts;
    }

    public String sentence(Refusal refusal) {
        return texts.sentence(refusal);
    }

    /** Keeps the field's error in step; the focus goes there when one appears. */
    public FormField at(FormField field, ObservableValue<Optional<Refusal>> refusal) {
        refusal.subscribe(now ->
                now.ifPresentOrElse(
                        why -> {
                            field.showError(texts.sentence(why));
                            field.control().requestFocus();
                        },
                        field::clear));
        return field;
    }

    /** A line of its own, for what belongs to several controls; absent while nothing is wrong. */
    public Label line(ObservableValue<Optional<Refusal>> refusal) {
        var line = new Label();
        line.getStyleClass().addAll("small", "danger");
        line.setGraphic(Icons.of("fth-alert-circle", "icon-15"));
        line.setWrapText(true);
        refusal.subscribe(now -> {
            line.setText(now.map(texts::sentence).orElse(""));
            show(line, now.isPresent());
        });
        return line;
    }

    /** A node that is not visible takes no room either. */
    public static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
