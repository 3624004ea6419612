package clinic.docket.ui.patient.page;

import clinic.docket.domain.patient.record.TimelineEntry;
import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.part.status.StateChip;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * When, a sign, what and who, and the state that was reached: beside the words, or below them where
 * the list is narrow. Lines are broken, never cut.
 */
final class TimelineCell extends ListCell<TimelineEntry> {
    /** Narrower, and the state stands below the words; in em. */
    private static final double BESIDE_FROM = 36;

    /** Kept free for the scroll bar, whether it is there or not; in em. */
    private static final double SCROLL_BAR = 1;

    private final RecordWords words;

    TimelineCell(RecordWords words) {
        this.words = words;
        getStyleClass().add("timeline-cell");
        setPrefWidth(0); // As wide as the list: long lines are broken, not scrolled.
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
        setGraphic(row(entry, look));
        setAccessibleText(RecordWords.line(words.moment(entry.at()), look.head(), look.detail()));
        setTooltip(new Tooltip(getAccessibleText()));
    }

    private double em() {
        return getFont().getSize();
    }

    private double room() {
        return getListView().getWidth() - SCROLL_BAR * em();
    }

    private HBox row(TimelineEntry entry, TimelineLook look) {
        var text = text(look);
        var row = new HBox(time(entry), sign(look), text);
        look.status()
                .map(status -> new StateChip(status, words.texts()))
                .ifPresent(
                        room() < BESIDE_FROM * em()
                                ? text.getChildren()::add
                                : row.getChildren()::add);
        row.getStyleClass().add("timeline-row");
        return row;
    }

    /** As high as the broken lines need, which a cell does not ask by itself. */
    @Override
    protected double computePrefHeight(double width) {
        if (!(getGraphic() instanceof Region row)) {
            return super.computePrefHeight(width);
        }
        double inside = room() - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + snapSizeY(row.prefHeight(inside)) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() instanceof Region row) {
            double left = snappedLeftInset();
            double top = snappedTopInset();
            row.resizeRelocate(
                    left,
                    top,
                    getWidth() - left - snappedRightInset(),
                    getHeight() - top - snappedBottomInset());
        }
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
        var box = new VBox(Card.wrapped(look.head()));
        if (!look.detail().isEmpty()) {
            box.getChildren().add(Card.wrapped(look.detail(), "small", "muted"));
        }
        box.getStyleClass().add("timeline-text");
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }
}
