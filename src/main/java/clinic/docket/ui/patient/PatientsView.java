package clinic.docket.ui.patient;

import clinic.docket.service.patient.record.PatientRecord;
import clinic.docket.ui.kit.KeyMap;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.ActionButton;
import clinic.docket.ui.part.EmptyState;
import clinic.docket.ui.part.patient.PatientFindField;
import clinic.docket.ui.patient.page.RecordPage;
import clinic.docket.ui.patient.page.RecordWords;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The bar with the search, and below it the record that is open. */
final class PatientsView extends BorderPane {
    private final RecordWords words;
    private final RecordModel model;
    private final RecordController controller;
    private final Optional<PatientFindField> search;

    PatientsView(
            RecordWords words,
            RecordModel model,
            RecordController controller,
            Optional<PatientFindField> search) {
        this.words = words;
        this.model = model;
        this.controller = controller;
        this.search = search;
        getStyleClass().addAll("patients", "canvas");
        setFocusTraversable(true);
        setAccessibleText(words.texts().get("record.screen.title"));
        setTop(bar());
        model.recordProperty().subscribe(this::show);
        words.formats()
                .names()
                .hiddenProperty()
                .subscribe(hidden -> show(model.recordProperty().get()));
        installKeys();
    }

    /** In the record, where letters are keys; without one, in the search. */
    void focusFirst() {
        if (model.wanted().isPresent()) {
            requestFocus();
        } else {
            search.ifPresent(PatientFindField::focus);
        }
    }

    private Node bar() {
        var title = new Label(words.texts().get("record.screen.title"));
        title.getStyleClass().add("title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = new HBox(title, gap);
        bar.getStyleClass().add("top-bar");
        if (model.rights().mayMerge()) {
            var list =
                    new ActionButton(
                                    words.texts().get("record.duplicates.open"),
                                    controller::listDuplicates)
                            .withIcon("fth-copy")
                            .withKey(words.keys().label("D"));
            list.setId("record-duplicates");
            bar.getChildren().add(list);
        }
        search.ifPresent(field -> bar.getChildren().add(field.field()));
        return bar;
    }

    private void show(Optional<PatientRecord> record) {
        setCenter(record.<Node>map(this::page).orElseGet(this::nobody));
    }

    private Node page(PatientRecord record) {
        var rights = model.rights();
        return new RecordPage(
                words,
                record,
                new RecordPage.Actions(
                        rights.mayBook() ? Optional.of(controller::book) : Optional.empty(),
                        rights.mayEdit() ? Optional.of(controller::edit) : Optional.empty(),
                        rights.mayMerge() ? Optional.of(controller::undoMerge) : Optional.empty()));
    }

    private Node nobody() {
        Texts texts = words.texts();
        var empty =
                new EmptyState(
                        "fth-users",
                        texts.get("record.empty.title"),
                        texts.get("record.empty.next"));
        search.ifPresent(field ->
                empty.withAction(
                        new ActionButton(texts.get("record.empty.find"), field::focus)
                                .withIcon("fth-search")
                                .withKey(words.keys().label("Shortcut+K"))));
        return empty;
    }

    private void installKeys() {
        var keys = new KeyMap("patients").on("B", controller::book).on("E", controller::edit);
        if (model.rights().mayMerge()) {
            keys.on("D", controller::listDuplicates).on("U", controller::undoMerge);
        }
        search.ifPresent(field -> keys.on("Shortcut+K", field::focus).onSign("/", field::focus));
        keys.installOn(this);
    }
}
