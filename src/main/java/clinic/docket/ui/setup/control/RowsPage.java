package clinic.docket.ui.setup.control;

import clinic.docket.domain.outcome.Refusal;
import clinic.docket.ui.kit.KeyMap;
import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.part.ActionButton;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A page of lines that can be added and removed; each line has some controls side by side. */
public abstract class RowsPage<R> extends VBox {

    private final Wording words;
    private final ObservableList<R> rows;
    private final GridPane grid = new GridPane();

    protected RowsPage(Wording words, ObservableList<R> rows) {
        this.words = words;
        this.rows = rows;
        grid.getStyleClass().add("setup-rows");
    }

    /** Builds the page; {@code add} is the key of the button that adds a line. */
    protected final void build(String add, ObservableValue<Optional<Refusal>> refusal) {
        var button =
                new ActionButton(words.get(add), this::addRow)
                        .withIcon("fth-plus")
                        .withKey(words.keys().label("Shortcut+N"));
        getStyleClass().add("setup-fields");
        new KeyMap("setup").on("Shortcut+N", this::addRow).installOn(this);
        getChildren().addAll(grid, words.refusals().line(refusal), button);
        rows.addListener((ListChangeListener<R>) change -> fill());
        fill();
    }

    protected abstract List<String> headings();

    protected abstract List<Control> controls(R row);

    protected abstract void add();

    protected abstract void remove(R row);

    protected final TextField text(StringProperty value, String name) {
        var field = new TextField();
        field.textProperty().bindBidirectional(value);
        field.setAccessibleText(words.get(name));
        return field;
    }

    protected final Wording words() {
        return words;
    }

    private void addRow() {
        add();
        focus(rows.size() - 1);
    }

    private void fill() {
        grid.getChildren().clear();
        for (int column = 0; column < headings().size(); column++) {
            Label heading = words.label(headings().get(column), "setup-label");
            grid.add(heading, column, 0);
        }
        for (int line = 0; line < rows.size(); line++) {
            fill(rows.get(line), line + 1);
        }
    }

    private void fill(R row, int line) {
        var controls = controls(row);
        for (int column = 0; column < controls.size(); column++) {
            Control control = controls.get(column);
            control.setMaxWidth(Double.MAX_VALUE);
            GridPane.setHgrow(control, Priority.ALWAYS);
            grid.add(control, column, line);
        }
        grid.add(removal(row, line), controls.size(), line);
    }

    private Node removal(R row, int line) {
        var button = new Button(null, Icons.of("fth-x"));
        button.getStyleClass().addAll("flat", "icon-only");
        button.setAccessibleText(words.texts().format("setup.rows.remove", line));
        button.setOnAction(event -> {
            remove(row);
            focus(Math.min(line - 1, rows.size() - 1));
        });
        return button;
    }

    private void focus(int row) {
        grid.getChildren().stream()
                .filter(node -> GridPane.getRowIndex(node) == row + 1)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }
}
