package clinic.docket.ui.patient.edit;

import clinic.docket.domain.patient.PatientAlert;
import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.FormField;
import clinic.docket.ui.part.form.RefusalDisplay;
import clinic.docket.ui.part.status.Alert;
import java.util.EnumSet;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A row for each alert: whether the patient has it, and what there is to say about it. */
final class AlertRows extends VBox {
    private final Texts texts;
    private final RefusalDisplay refusals;
    private final EditModel model;

    AlertRows(Texts texts, RefusalDisplay refusals, EditModel model) {
        this.texts = texts;
        this.refusals = refusals;
        this.model = model;
        getStyleClass().add("alert-rows");
        var label = new Label(texts.get("record.edit.alerts"));
        label.getStyleClass().addAll("small", "strong", "muted");
        getChildren().add(label);
        for (var alert : PatientAlert.values()) {
            getChildren().add(row(alert));
        }
    }

    private HBox row(PatientAlert alert) {
        var word = Alert.of(alert).word(texts);
        var box = new CheckBox(word);
        box.setGraphic(Icons.of(Alert.of(alert).icon(), "icon-14"));
        box.setId("edit-" + alert.name());
        box.getStyleClass().add("alert-box");
        model.at(EditField.ALERTS)
                .subscribe(text -> box.setSelected(RecordText.alerts(text).contains(alert)));
        box.setOnAction(event -> set(alert, box.isSelected()));
        var field = EditField.noteOf(alert);
        var input = new TextField();
        input.setId("edit-" + field.fieldName());
        input.getStyleClass().add("personal");
        input.setPromptText(texts.get("record.edit." + field.fieldName() + ".prompt"));
        input.textProperty().bindBidirectional(model.at(field));
        input.disableProperty().bind(box.selectedProperty().not());
        var note =
                refusals.at(
                        FormField.withoutLabel(
                                texts.get("record.edit." + field.fieldName()), input),
                        model.refusals().at(field.fieldName()));
        HBox.setHgrow(note, Priority.ALWAYS);
        var row = new HBox(box, note);
        row.getStyleClass().add("alert-row");
        return row;
    }

    private void set(PatientAlert alert, boolean wanted) {
        var alerts = EnumSet.noneOf(PatientAlert.class);
        alerts.addAll(RecordText.alerts(model.at(EditField.ALERTS).get()));
        if (wanted) {
            alerts.add(alert);
        } else {
            alerts.remove(alert);
        }
        model.at(EditField.ALERTS).set(RecordText.alerts(alerts));
    }
}
