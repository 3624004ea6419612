package clinic.docket.ui.patient.edit;

import clinic.docket.domain.patient.PatientAlert;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.Banner;
import clinic.docket.ui.part.Tone;
import clinic.docket.ui.part.conflict.ConflictGrid;
import clinic.docket.ui.part.conflict.FieldChoice;
import clinic.docket.ui.part.status.Alert;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;

/** Both versions side by side, only the fields that differ; each is to be chosen. */
final class ConflictView extends VBox {
    private final Texts texts;
    private final EditConflict conflict;

    ConflictView(Texts texts, EditConflict conflict, EditController controller) {
        this.texts = texts;
        this.conflict = conflict;
        getStyleClass().add("edit-form");
        getChildren()
                .add(
                        new Banner(
                                Tone.WARNING,
                                texts.get(
                                        conflict.isDecided()
                                                ? "record.conflict.decided"
                                                : "record.conflict.open")));
        getChildren()
                .add(
                        ConflictGrid.wide(
                                texts,
                                conflict.fields().stream().map(this::choice).toList(),
                                (id, mine) -> choose(controller, id, mine)));
    }

    private void choose(EditController controller, String id, boolean mine) {
        conflict.fields().stream()
                .filter(field -> field.fieldName().equals(id))
                .forEach(field -> controller.choose(field, mine));
    }

    private FieldChoice choice(EditField field) {
        return new FieldChoice(
                field.fieldName(),
                texts.get("record.edit." + field.fieldName()),
                shown(field, conflict.mine().at(field)),
                shown(field, conflict.stored().at(field)),
                conflict.choice(field));
    }

    private String shown(EditField field, String value) {
        return switch (field) {
            case ALERTS ->
                    RecordText.alerts(value).stream()
                            .sorted()
                            .map(this::word)
                            .collect(Collectors.joining(", "));
            case CHANNEL -> texts.get("record.channel." + (value.isEmpty() ? "ANY" : value));
            default -> value;
        };
    }

    private String word(PatientAlert alert) {
        return Alert.of(alert).word(texts);
    }
}
