package clinic.docket.ui.part.conflict;

import clinic.docket.ui.kit.text.Texts;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Both versions side by side, only the fields that differ; each is to be chosen. */
public final class ConflictGrid extends GridPane {
    /** Percent of the width. */
    private static final double NAMES = 20;

    private static final double HALF_OF_REST = (100 - NAMES) / 2;
    private static final double HALF = 50;

    private final Texts texts;
    private final BiConsumer<String, Boolean> onChoice;

    private ConflictGrid(Texts texts, BiConsumer<String, Boolean> onChoice) {
        this.texts = texts;
        this.onChoice = onChoice;
        getStyleClass().add("conflict-grid");
    }

    /**
     * The names stand before the two versions.
     *
     * @param onChoice is given the id of a field, and whether this desk's version is kept
     */
    public static ConflictGrid wide(
            Texts texts, List<FieldChoice> fields, BiConsumer<String, Boolean> onChoice) {
        var grid = new ConflictGrid(texts, onChoice);
        grid.getColumnConstraints()
                .addAll(column(NAMES), column(HALF_OF_REST), column(HALF_OF_REST));
        grid.addRow(0, new Label(), grid.head("mine"), grid.head("theirs"));
        int row = 1;
        for (var field : fields) {
            grid.addRow(row++, name(field), grid.choice(field, true), grid.choice(field, false));
        }
        return grid;
    }

    /** The same where there is little room: the names stand above the two versions. */
    public static ConflictGrid narrow(
            Texts texts, List<FieldChoice> fields, BiConsumer<String, Boolean> onChoice) {
        var grid = new ConflictGrid(texts, onChoice);
        grid.getColumnConstraints().addAll(column(HALF), column(HALF));
        grid.addRow(0, grid.head("mine"), grid.head("theirs"));
        int row = 1;
        for (var field : fields) {
            grid.add(name(field), 0, row++, 2, 1);
            grid.addRow(row++, grid.choice(field, true), grid.choice(field, false));
        }
        return grid;
    }

    private static ColumnConstraints column(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private static Label name(FieldChoice field) {
        var name = new Label(field.name());
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        return name;
    }

    private Node head(String side) {
        var head = new Label(texts.get("part.conflict." + side));
        head.getStyleClass().addAll("small", "strong", "muted");
        return head;
    }

    private ToggleButton choice(FieldChoice field, boolean mine) {
        String value = mine ? field.mine() : field.theirs();
        var shown = value.isEmpty() ? texts.get("part.conflict.empty") : value;
        var verb = texts.get(mine ? "part.conflict.keep" : "part.conflict.take");
        var button = new ToggleButton(texts.format("part.conflict.choice", verb, shown));
        button.setId((mine ? "keep-" : "take-") + field.id());
        button.getStyleClass().addAll("personal", "conflict-choice");
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setSelected(field.keepsMine().filter(kept -> kept == mine).isPresent());
        button.setOnAction(event -> onChoice.accept(field.id(), mine));
        return button;
    }
}
