package clinic.docket.ui.part.patient;

import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.kit.look.InView;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.KeyBadge;
import clinic.docket.ui.part.SearchField;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The field in which a patient is searched, and the list that answers it.
 *
 * <p>Two nodes, because a dialog lays the list under the field and the top bar lets it float
 * ({@link PatientPopup}). The focus stays in the field; arrows choose, Enter takes.
 */
public final class PatientTypeAhead {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /** Shows at a row whether the arrows are on it, and whether it is or will be taken. */
    private interface Mark {
        void show(boolean chosen, boolean ticked);
    }

    private final PatientTypeAheadModel model;
    private final PatientSearch search;
    private final PatientWords words;
    private final Texts texts;
    private final Supplier<LocalDate> today;
    private final SearchField field;
    private final VBox list = new VBox();
    // The rows do not listen themselves: the model outlives them and would keep every one.
    private final Map<Integer, Mark> marks = new HashMap<>();

    /** Shows the model from now on. */
    public PatientTypeAhead(
            PatientTypeAheadModel model,
            PatientSearch search,
            PatientWords words,
            Texts texts,
            Supplier<LocalDate> today) {
        this.model = model;
        this.search = search;
        this.words = words;
        this.texts = texts;
        this.today = today;
        field =
                new SearchField(
                        texts.get(
                                model.offersNewcomers()
                                        ? "picker.field.prompt"
                                        : "picker.field.find"));
        field.getStyleClass().add("personal");
        field.textProperty().bindBidirectional(model.textProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getStyleClass().add("patient-list");
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        list.setAccessibleText(texts.get("picker.list.name"));
        model.answeredProperty().subscribe(answered -> showRows());
        model.takenProperty().subscribe(taken -> showRows());
        model.chosenProperty().subscribe(chosen -> tellChosen());
        // By way of the scene: a field that has left it must not be kept by the names.
        field.sceneProperty()
                .flatMap(scene -> words.names().hiddenProperty())
                .subscribe(hidden -> showRows());
    }

    public SearchField field() {
        return field;
    }

    /** Has no rows as long as nothing was typed. */
    public VBox list() {
        return list;
    }

    /** Shows in the field how many were found. */
    public PatientTypeAhead withCount() {
        var count = new Label();
        count.getStyleClass().addAll("small", "subtle");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::count,
                                model.answeredProperty(),
                                model.found(),
                                model.moreProperty()));
        field.setRight(count);
        return this;
    }

    private String count() {
        return model.answeredProperty().get().isEmpty()
                ? ""
                : words.count(model.count(), model.moreProperty().get());
    }

    private void pressed(KeyEvent event) {
        if (model.typed().isEmpty()) {
            return; // The keys of an empty field belong to what is around it.
        }
        switch (event.getCode()) {
            case DOWN -> act(event, model::chooseNext);
            case UP -> act(event, model::choosePrevious);
            case ENTER -> act(event, search::takeChosen);
            case KeyCode code when code == KeyCode.N && event.isShortcutDown() ->
                    act(event, search::registerNewcomer);
            default -> {}
        }
    }

    private static void act(KeyEvent event, Runnable action) {
        event.consume();
        action.run();
    }

    private void showRows() {
        list.getChildren().clear();
        marks.clear();
        if (!model.hasRows()) {
            if (!model.answeredProperty().get().isEmpty()) {
                list.getChildren().add(nobody());
            }
            return;
        }
        var typed = TypedPatient.of(model.answeredProperty().get(), today.get());
        for (int i = 0; i < model.found().size(); i++) {
            var row = i;
            var patient = words.row(model.found().get(i), typed, today.get());
            var view = new PatientRowView(patient, texts, () -> search.take(row));
            list.getChildren().add(view);
            marks.put(row, view::mark);
        }
        if (model.offersNewcomers()) {
            list.getChildren().add(newcomer(typed));
        }
        tellChosen();
    }

    private Node newcomer(TypedPatient typed) {
        var text = new Label(words.newcomer(typed));
        text.setMaxWidth(Double.MAX_VALUE);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        var key = new KeyBadge(new Keys(texts).label("Shortcut+N"));
        var row = new HBox(Icons.of("fth-user-plus", "muted"), text, key);
        row.getStyleClass().add("newcomer-row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(text.getText());
        row.setOnMouseClicked(click -> search.take(model.found().size()));
        marks.put(
                model.found().size(),
                (chosen, ticked) -> row.pseudoClassStateChanged(CHOSEN, chosen));
        return row;
    }

    private Node nobody() {
        var sentence = new Label(texts.get("picker.list.none"));
        sentence.getStyleClass().addAll("muted", "nobody");
        sentence.setWrapText(true);
        return sentence;
    }

    /** The focus never leaves the field, so the field tells which row the arrows are on. */
    private void tellChosen() {
        var row = model.chosenProperty().get();
        var ticked = model.takenProperty().get().map(model.found()::indexOf).orElse(row);
        marks.forEach((each, mark) -> mark.show(each == row, each.equals(ticked)));
        var rows = list.getChildren();
        if (row < rows.size()) {
            field.setAccessibleHelp(rows.get(row).getAccessibleText());
            InView.bring(rows.get(row));
        } else {
            field.setAccessibleHelp("");
        }
    }
}
