package clinic.docket.ui.outage;

import clinic.docket.domain.outage.Jotted;
import clinic.docket.domain.outage.ListedVisit;
import clinic.docket.ui.kit.Overlay;
import clinic.docket.ui.part.ActionButton;
import clinic.docket.ui.part.FormField;
import clinic.docket.ui.part.SearchField;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * Takes down arrivals, notes and walk-ins while the database is away. Enter on a visit notes the
 * arrival; nothing here says that anything was saved.
 */
public final class JotDialog extends VBox {
    private final OutageWords words;
    private final Overlay overlay;
    private final JotModel model;
    private final Deeds deeds;
    private final ListView<ListedVisit> visits;

    /** What is jotted down. */
    public record Deeds(
            Consumer<ListedVisit> arrived,
            BiConsumer<ListedVisit, String> note,
            Consumer<String> walkIn) {}

    public JotDialog(OutageWords words, Overlay overlay, JotModel model, Deeds deeds) {
        this.words = words;
        this.overlay = overlay;
        this.model = model;
        this.deeds = deeds;
        visits = new ListView<>(model.found());
        getStyleClass().addAll("dialog", "jot-dialog");
        setId("jot-dialog");
        setMaxHeight(USE_PREF_SIZE);
        var title = new Label(words.texts().get("outage.jot.title"));
        title.getStyleClass().add("title");
        getChildren()
                .addAll(
                        title,
                        hint(words.texts().get("outage.jot.hint")),
                        search(),
                        list(),
                        buttons(),
                        text(),
                        textButtons(),
                        waiting(),
                        close());
    }

    public void open() {
        overlay.open(this, () -> overlay.close(this));
        lookup("#jot-find").requestFocus();
    }

    private static Node hint(String sentence) {
        var hint = new Label(sentence);
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        return hint;
    }

    private Node search() {
        var field = new SearchField(words.texts().get("outage.jot.find"));
        field.setId("jot-find");
        field.setAccessibleText(words.texts().get("outage.jot.find"));
        field.textProperty().bindBidirectional(model.typedProperty());
        field.setOnAction(_ -> found(field));
        model.typedProperty().subscribe(typed -> visits.getSelectionModel().selectFirst());
        return field;
    }

    /** One visit is meant; of several, the list has it chosen. */
    private void found(Node field) {
        if (visits.getItems().size() == 1) {
            arrived();
        } else {
            field.requestFocusTraversal(TraversalDirection.NEXT);
        }
    }

    private Node list() {
        visits.setId("jot-visits");
        visits.setAccessibleText(words.texts().get("outage.jot.list"));
        visits.setPlaceholder(new Label(words.texts().get("outage.jot.none")));
        visits.setCellFactory(_ -> new Line<>(words::visit));
        visits.getSelectionModel()
                .selectedItemProperty()
                .subscribe(visit -> model.chosenProperty().set(Optional.ofNullable(visit)));
        visits.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                arrived();
                event.consume();
            }
        });
        words.formats().names().hiddenProperty().subscribe(hidden -> visits.refresh());
        visits.getSelectionModel().selectFirst();
        return visits;
    }

    private Node buttons() {
        var arrived =
                ActionButton.accent(words.texts().get("outage.jot.arrived"), this::arrived)
                        .withKey(words.keys().label("Enter"));
        arrived.setId("jot-arrived");
        arrived.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.chosenProperty().get().isEmpty(),
                                model.chosenProperty()));
        return line(arrived);
    }

    private Node text() {
        var field = new TextField();
        field.setId("jot-text");
        field.textProperty().bindBidirectional(model.textProperty());
        return new FormField(words.texts().get("outage.jot.text"), field);
    }

    private Node textButtons() {
        var empty =
                Bindings.createBooleanBinding(() -> model.text().isEmpty(), model.textProperty());
        var nobody =
                Bindings.createBooleanBinding(
                        () -> model.chosenProperty().get().isEmpty(), model.chosenProperty());
        var note = new ActionButton(words.texts().get("outage.jot.note"), this::note);
        note.setId("jot-note");
        note.disableProperty().bind(empty.or(nobody));
        var walkIn = new ActionButton(words.texts().get("outage.jot.walkIn"), this::walkIn);
        walkIn.setId("jot-walk-in");
        walkIn.disableProperty().bind(empty);
        return line(note, walkIn);
    }

    private Node waiting() {
        var lines = new VBox();
        lines.getStyleClass().add("jot-waiting");
        lines.setId("jot-waiting");
        model.waiting()
                .subscribe(() ->
                        lines.getChildren()
                                .setAll(model.waiting().stream().map(this::waiting).toList()));
        lines.getChildren().setAll(model.waiting().stream().map(this::waiting).toList());
        return lines;
    }

    private Node waiting(Jotted jotted) {
        var line = new Label(words.waiting(jotted));
        line.getStyleClass().addAll("small", "personal");
        line.setWrapText(true);
        return line;
    }

    private Node close() {
        var close =
                new ActionButton(words.texts().get("outage.close"), () -> overlay.close(this))
                        .withKey(words.keys().label("Esc"));
        close.setId("jot-close");
        return line(close);
    }

    private static HBox line(Node... nodes) {
        var row = new HBox(nodes);
        row.getStyleClass().add("dialog-buttons");
        return row;
    }

    private void arrived() {
        model.chosenProperty().get().ifPresent(deeds.arrived());
    }

    private void note() {
        model.chosenProperty()
                .get()
                .ifPresent(
                        visit -> model.text().ifPresent(text -> deeds.note().accept(visit, text)));
    }

    private void walkIn() {
        model.text().ifPresent(deeds.walkIn());
    }

    /** One line of words. */
    private static final class Line<T> extends ListCell<T> {
        private final Function<T, String> words;

        Line(Function<T, String> words) {
            this.words = words;
            getStyleClass().add("personal");
        }

        @Override
        @SuppressWarnings("NullAway") // JavaFX hands null to an empty cell.
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : words.apply(item));
        }
    }
}
