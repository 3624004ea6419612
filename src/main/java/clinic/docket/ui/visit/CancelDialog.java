package clinic.docket.ui.visit;

import clinic.docket.domain.appointment.Cancellation;
import clinic.docket.domain.appointment.CancelledBy;
import clinic.docket.service.appointment.VisitDetails;
import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.Overlay;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.ActionButton;
import clinic.docket.ui.part.FormField;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Asks who cancels a visit and why. Esc keeps the visit; Enter in the reason goes on to the verb.
 */
final class CancelDialog {
    private final Texts texts;
    private final Formats formats;
    private final Overlay overlay;
    private final Consumer<Cancellation> onCancel;
    private final CancelModel model = new CancelModel();
    private final VBox box = new VBox();

    CancelDialog(Texts texts, Formats formats, Overlay overlay, Consumer<Cancellation> onCancel) {
        this.texts = texts;
        this.formats = formats;
        this.overlay = overlay;
        this.onCancel = onCancel;
        box.getStyleClass().add("cancel-dialog");
    }

    void open(VisitDetails visit) {
        var title = new Label();
        title.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> title(visit), formats.names().hiddenProperty()));
        title.getStyleClass().add("section");
        title.setWrapText(true);
        var confirm =
                ActionButton.danger(texts.get("visit.cancel.confirm"), this::confirm)
                        .styled("accent");
        confirm.setId("confirm-cancel");
        var keep =
                new ActionButton(texts.get("visit.cancel.keep"), this::close)
                        .withKey(new Keys(texts).label("Esc"));
        var buttons = new HBox(keep, confirm);
        buttons.getStyleClass().add("dialog-buttons");
        var reason = reason(confirm);
        box.getChildren().setAll(title, who(), reason, buttons);
        overlay.open(box, this::close);
        box.lookup("#cancel-reason").requestFocus();
    }

    private String title(VisitDetails visit) {
        return texts.format(
                "visit.cancel.title",
                formats.names().of(visit.card().patient().name()),
                formats.dateTime(visit.appointment().range().start()));
    }

    private Node who() {
        var group = new ToggleGroup();
        var row = new HBox();
        for (var by : CancelledBy.values()) {
            var button = new ToggleButton(texts.get("visit.cancel.by." + by.name()));
            button.getStyleClass().add(by == CancelledBy.PATIENT ? "left-pill" : "right-pill");
            button.setId("cancelled-by-" + by.name());
            button.setToggleGroup(group);
            button.setSelected(by == model.byProperty().get());
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            // A second press on the chosen one must not leave nobody.
            button.setOnAction(event -> {
                button.setSelected(true);
                model.byProperty().set(by);
            });
            row.getChildren().add(button);
        }
        var label = new Label(texts.get("visit.cancel.who"));
        label.getStyleClass().addAll("small", "strong", "muted");
        return new VBox(3, label, row);
    }

    private Node reason(Node next) {
        var field = new TextField();
        field.setId("cancel-reason");
        field.setPromptText(texts.get("visit.cancel.reasonPrompt"));
        field.setOnAction(event -> next.requestFocus());
        model.reasonProperty().bind(field.textProperty());
        var form = new FormField(texts.get("visit.cancel.reason"), field);
        model.problemProperty().subscribe(problem -> show(problem, form, field));
        return form;
    }

    private void show(CancelModel.Problem problem, FormField form, TextField field) {
        if (problem == CancelModel.Problem.NONE) {
            form.clear();
            return;
        }
        form.showError(
                texts.format("visit.cancel.reason." + problem.name(), Cancellation.MAX_REASON));
        field.requestFocus();
    }

    private void confirm() {
        model.cancellation()
                .ifPresent(cancellation -> {
                    close();
                    onCancel.accept(cancellation);
                });
    }

    private void close() {
        overlay.close(box);
    }
}
