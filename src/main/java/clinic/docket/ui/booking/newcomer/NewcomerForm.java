package clinic.docket.ui.booking.newcomer;

import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.text.RefusalTexts;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.ActionButton;
import clinic.docket.ui.part.FormField;
import clinic.docket.ui.part.alike.AlikeBox;
import clinic.docket.ui.part.alike.AlikeWords;
import clinic.docket.ui.part.form.RefusalDisplay;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.StringProperty;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Name, birth date and phone of somebody new, in place of the patient field. */
public final class NewcomerForm extends VBox {

    private final NewcomerModel model;
    private final Actions actions;
    private final Texts texts;
    private final RefusalTexts refusals;
    private final Keys keys;
    private final AlikeBox alike;
    private final Map<String, FormField> fields = new LinkedHashMap<>();

    /**
     * What can be done here.
     *
     * @param register what Enter does
     * @param search leaves the form for the search
     * @param alike what to do about somebody who may be the same person
     */
    public record Actions(Runnable register, Runnable search, AlikeBox.Actions alike) {}

    public NewcomerForm(
            NewcomerModel model,
            Actions actions,
            Texts texts,
            RefusalTexts refusals,
            AlikeWords words) {
        this.model = model;
        this.actions = actions;
        this.texts = texts;
        this.refusals = refusals;
        keys = new Keys(texts);
        alike =
                new AlikeBox(
                        words,
                        model.alikeProperty(),
                        texts.get("booking.newcomer.registerAnyway"),
                        actions.alike());
        getStyleClass().add("newcomer-form");
        var form = new VBox(grid(), buttons());
        form.getStyleClass().add("newcomer-fields");
        getChildren().addAll(heading(), form, alike);
        model.alikeProperty()
                .subscribe(found -> {
                    RefusalDisplay.show(form, found.isEmpty());
                    RefusalDisplay.show(alike, !found.isEmpty());
                });
    }

    /** The first field that is wrong, else the first that is still to be typed. */
    public void focusOpenField(LocalDate today) {
        if (!model.alikeProperty().get().isEmpty()) {
            alike.focusFirst();
            return;
        }
        var name = model.refusals().firstField().orElseGet(() -> model.firstOpenField(today));
        var field = fields.get(name);
        if (field != null && field.control() instanceof TextField text) {
            text.requestFocus();
            text.end();
        }
    }

    private Node heading() {
        var title = new Label(texts.get("booking.newcomer.title"));
        title.getStyleClass().add("section");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var search =
                new ActionButton(texts.get("booking.newcomer.back"), actions.search())
                        .withKey(keys.label("Alt+P"))
                        .styled("flat", "small");
        var line = new HBox(title, search);
        line.getStyleClass().add("line");
        return line;
    }

    private Node grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("newcomer-grid");
        grid.getColumnConstraints().addAll(half(), half());
        grid.addRow(
                0,
                field(NewcomerModel.FAMILY_NAME, model.familyNameProperty()),
                field(NewcomerModel.GIVEN_NAME, model.givenNameProperty()));
        grid.addRow(
                1,
                field(NewcomerModel.BIRTH_DATE, model.birthDateProperty()),
                field(NewcomerModel.PHONE, model.phoneProperty()));
        return grid;
    }

    private Node buttons() {
        var button =
                ActionButton.accent(texts.get("booking.newcomer.register"), actions.register())
                        .withKey(keys.label("Enter"));
        button.disableProperty().bind(model.registeringProperty());
        var line = new HBox(button);
        line.getStyleClass().addAll("line", "end");
        return line;
    }

    private FormField field(String name, StringProperty text) {
        var input = new TextField();
        input.getStyleClass().add("personal");
        input.textProperty().bindBidirectional(text);
        if (name.equals(NewcomerModel.BIRTH_DATE)) {
            input.setPromptText(texts.get("booking.newcomer.birthDatePrompt"));
        }
        input.setOnAction(event -> actions.register().run());
        var field = new FormField(texts.get("booking.newcomer." + name), input);
        model.refusals()
                .at(name)
                .subscribe(refusal ->
                        refusal.map(refusals::sentence)
                                .ifPresentOrElse(field::showError, field::clear));
        field.setMinHeight(Region.USE_PREF_SIZE); // A sentence is never cut off.
        fields.put(name, field);
        return field;
    }

    private static ColumnConstraints half() {
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        half.setHalignment(HPos.LEFT);
        return half;
    }
}
