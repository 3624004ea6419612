package clinic.docket.ui.patient.page;

import clinic.docket.domain.patient.record.TimelineEntry;
import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.part.status.StateChip;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** When, a sign, what and who, and the state that was reached. */
final class TimelineCell extends ListCell<TimelineEntry> {
    private final RecordWords words;

    TimelineCell(RecordWords words) {
        this.words = words;
        getStyleClass().add("timeline-cell");
        setPrefWidth(0); // As wide as the list: long lines are cut, not scrolled.
    }

    @Override
    protected void updateItem(@Nullable TimelineEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        if (entry == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            setTooltip(null);
            return;
        }
        var look = TimelineLook.of(words, entry);
        var row = new HBox(time(entry), sign(look), text(look));
        look.status()
                .ifPresent(status -> row.getChildren().add(new StateChip(status, words.texts())));
        row.getStyleClass().add("timeline-row");
        setGraphic(row);
        setAccessibleText(RecordWords.line(words.moment(entry.at()), look.head(), look.detail()));
        setTooltip(new Tooltip(getAccessibleText()));
    }

    private VBox time(TimelineEntry entry) {
        var day = new Label(words.day(entry.at()));
        var time = new Label(words.formats().time(entry.at()));
        day.getStyleClass().addAll("small", "muted");
        time.getStyleClass().addAll("small", "muted");
        var box = new VBox(day, time);
        box.getStyleClass().add("timeline-time");
        return box;
    }

    private static StackPane sign(TimelineLook look) {
        var sign = new StackPane(Icons.of(look.icon(), "icon-14", "muted"));
        sign.getStyleClass().add("timeline-sign");
        return sign;
    }

    private static VBox text(TimelineLook look) {
        var box = new VBox(new Label(look.head()));
        if (!look.detail().isEmpty()) {
            var detail = new Label(look.detail());
            detail.getStyleClass().addAll("small", "muted");
            box.getChildren().add(detail);
        }
        box.getStyleClass().add("timeline-text");
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }
}
