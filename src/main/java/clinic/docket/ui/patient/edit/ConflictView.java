package clinic.docket.ui.patient.edit;

import clinic.docket.domain.patient.PatientAlert;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.Banner;
import clinic.docket.ui.part.Tone;
import clinic.docket.ui.part.status.Alert;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Both versions side by side, only the fields that differ; each is to be chosen. */
final class ConflictView extends VBox {
    /** Percent of the width. */
    private static final double NAMES = 20;

    private final Texts texts;
    private final EditConflict conflict;
    private final EditController controller;

    ConflictView(Texts texts, EditConflict conflict, EditController controller) {
        this.texts = texts;
        this.conflict = conflict;
        this.controller = controller;
        getStyleClass().add("edit-form");
        getChildren()
                .add(
                        new Banner(
                                Tone.WARNING,
                                texts.get(
                                        conflict.isDecided()
                                                ? "record.conflict.decided"
                                                : "record.conflict.open")));
        getChildren().add(grid());
    }

    private GridPane grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("conflict-grid");
        var names = new ColumnConstraints();
        names.setPercentWidth(NAMES);
        var half = new ColumnConstraints();
        half.setPercentWidth((100 - NAMES) / 2);
        grid.getColumnConstraints().addAll(names, half, half);
        grid.addRow(
                0,
                new Label(),
                head(texts.get("record.conflict.mine")),
                head(texts.get("record.conflict.theirs")));
        int row = 1;
        for (var field : conflict.fields()) {
            var name = new Label(texts.get("record.edit." + field.fieldName()));
            name.setWrapText(true);
            grid.addRow(row++, name, choice(field, true), choice(field, false));
        }
        return grid;
    }

    private static Label head(String text) {
        var head = new Label(text);
        head.getStyleClass().addAll("small", "strong", "muted");
        return head;
    }

    private ToggleButton choice(EditField field, boolean mine) {
        var value = shown(field, (mine ? conflict.mine() : conflict.stored()).at(field));
        var verb = texts.get(mine ? "record.conflict.keep" : "record.conflict.take");
        var button = new ToggleButton(texts.format("record.conflict.choice", verb, value));
        button.setId((mine ? "keep-" : "take-") + field.fieldName());
        button.getStyleClass().addAll("personal", "conflict-choice");
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setSelected(conflict.choice(field).filter(chosen -> chosen == mine).isPresent());
        button.setOnAction(event -> controller.choose(field, mine));
        return button;
    }

    private String shown(EditField field, String value) {
        var text =
                switch (field) {
                    case ALERTS ->
                            RecordText.alerts(value).stream()
                                    .sorted()
                                    .map(this::word)
                                    .collect(Collectors.joining(", "));
                    case CHANNEL ->
                            texts.get("record.channel." + (value.isEmpty() ? "ANY" : value));
                    default -> value;
                };
        return text.isEmpty() ? texts.get("record.conflict.empty") : text;
    }

    private String word(PatientAlert alert) {
        return Alert.of(alert).word(texts);
    }
}
