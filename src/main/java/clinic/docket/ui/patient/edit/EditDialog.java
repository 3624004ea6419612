package clinic.docket.ui.patient.edit;

import clinic.docket.domain.patient.ContactChannel;
import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.ui.kit.KeyMap;
import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.Overlay;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.RefusalTexts;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.ActionButton;
import clinic.docket.ui.part.FormField;
import clinic.docket.ui.part.alike.AlikeBox;
import clinic.docket.ui.part.alike.AlikeWords;
import clinic.docket.ui.part.form.RefusalDisplay;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The form over the record; while two versions are open, the question between them. */
public final class EditDialog extends VBox {
    private static final int NOTE_ROWS = 3;

    private final Texts texts;
    private final RefusalDisplay refusals;
    private final Overlay overlay;
    private final EditModel model;
    private final EditController controller;
    private final VBox body = new VBox();
    private final Node form;
    private final AlikeBox alike;

    /** Where the form stands and how it speaks. */
    public record Place(
            Texts texts,
            RefusalTexts refusals,
            Formats formats,
            Overlay overlay,
            Supplier<LocalDate> today) {}

    /**
     * @param onOther another record is the right one: the form is closed, and keeps what was typed
     */
    public EditDialog(
            Place place,
            EditModel model,
            EditController controller,
            Consumer<PatientSummary> onOther) {
        this.texts = place.texts();
        this.refusals = new RefusalDisplay(place.refusals());
        this.overlay = place.overlay();
        var words = new AlikeWords(texts, place.formats(), place.today());
        this.model = model;
        this.controller = controller;
        getStyleClass().addAll("dialog", "edit-dialog");
        var title = new Label(texts.get("record.edit.title"));
        title.getStyleClass().add("title");
        form = form();
        body.getStyleClass().add("edit-form");
        getChildren().addAll(title, this.refusals.line(model.refusals().banner()), body, buttons());
        alike =
                new AlikeBox(
                        words,
                        model.alikeProperty(),
                        texts.get("record.edit.saveAnyway"),
                        new AlikeBox.Actions(onOther, controller::saveAnyway, this::escape));
        model.conflictProperty().subscribe(conflict -> show());
        model.alikeProperty().subscribe(found -> show());
        new KeyMap("edit").on("Shortcut+S", controller::save).installOn(this);
    }

    public void open() {
        overlay.open(this, this::escape);
        if (lookup("#edit-phone") instanceof TextInputControl field) {
            field.requestFocus();
            field.end();
        }
    }

    public void close() {
        overlay.close(this);
    }

    private void discard() {
        model.discard();
        close();
    }

    /** What was typed stays in the model: the next opening shows it again. */
    private void escape() {
        if (!model.alikeProperty().get().isEmpty()) {
            model.ask(List.of());
        } else if (model.conflictProperty().get().isPresent()) {
            model.leaveConflict();
        } else {
            close();
        }
    }

    private void show() {
        if (!model.alikeProperty().get().isEmpty()) {
            body.getChildren().setAll(alike);
            alike.focusFirst();
            return;
        }
        body.getChildren()
                .setAll(
                        model.conflictProperty()
                                .get()
                                .<Node>map(open -> new ConflictView(texts, open, controller))
                                .orElse(form));
    }

    private Node form() {
        var box = new VBox();
        box.getStyleClass().add("edit-form");
        box.getChildren()
                .addAll(
                        row(line(EditField.FAMILY_NAME), line(EditField.GIVEN_NAME)),
                        row(line(EditField.BIRTH_DATE), channel(), line(EditField.LANGUAGE)),
                        row(line(EditField.PHONE), line(EditField.EMAIL)),
                        new AlertRows(texts, refusals, model),
                        note());
        return box;
    }

    private static HBox row(FormField... fields) {
        var row = new HBox(fields);
        row.getStyleClass().add("edit-row");
        for (var field : fields) {
            HBox.setHgrow(field, Priority.ALWAYS);
        }
        return row;
    }

    private FormField line(EditField field) {
        var input = new TextField();
        input.textProperty().bindBidirectional(model.at(field));
        return field(field, input);
    }

    private FormField note() {
        var input = new TextArea();
        input.setPrefRowCount(NOTE_ROWS);
        input.setWrapText(true);
        input.textProperty().bindBidirectional(model.at(EditField.DESK_NOTE));
        return field(EditField.DESK_NOTE, input);
    }

    private FormField field(EditField field, Control input) {
        input.setId("edit-" + field.fieldName());
        input.getStyleClass().add("personal");
        return refusals.at(
                new FormField(texts.get("record.edit." + field.fieldName()), input),
                model.refusals().at(field.fieldName()));
    }

    /** The first choice is no wish. */
    private FormField channel() {
        var box = new ComboBox<String>();
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable String name) {
                        var word = name == null || name.isEmpty() ? "ANY" : name;
                        return texts.get("record.channel." + word);
                    }

                    @Override
                    public String fromString(String word) {
                        throw new UnsupportedOperationException("The box is not typed into");
                    }
                });
        box.getItems().add("");
        Stream.of(ContactChannel.values()).map(ContactChannel::name).forEach(box.getItems()::add);
        box.valueProperty().bindBidirectional(model.at(EditField.CHANNEL));
        return field(EditField.CHANNEL, box);
    }

    private Node buttons() {
        var keys = new Keys(texts);
        var save =
                ActionButton.accent(texts.get("record.edit.save"), controller::save)
                        .withKey(keys.label("Shortcut+S"));
        save.setId("edit-save");
        save.disableProperty().bind(model.savingProperty());
        var back =
                new ActionButton(texts.get("record.edit.cancel"), this::escape)
                        .withKey(keys.label("Esc"));
        var discard = new ActionButton(texts.get("record.edit.discard"), this::discard);
        discard.setId("edit-discard");
        var row = new HBox(discard, back, save);
        row.getStyleClass().add("dialog-buttons");
        return row;
    }
}
