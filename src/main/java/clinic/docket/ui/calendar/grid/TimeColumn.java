package clinic.docket.ui.calendar.grid;

import clinic.docket.ui.calendar.grid.axis.TimeAxis;
import clinic.docket.ui.kit.text.Formats;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

/** The labels of the time axis, and the time it is now in red. */
final class TimeColumn extends Pane {
    private static final PseudoClass HOUR = PseudoClass.getPseudoClass("hour");
    private static final double RIGHT = 8;
    private static final double NOW_RIGHT = 4;
    private static final double NEAREST_TO_EDGE = 6;
    private static final double NEAREST_TO_NOW = 13;

    private final Formats formats;
    private final List<Mark> marks = new ArrayList<>();
    private final Label now = new Label();

    private record Mark(double y, Text text) {}

    TimeColumn(Formats formats) {
        this.formats = formats;
        getStyleClass().add("time-column");
        setManaged(false);
        now.getStyleClass().add("now-label");
        now.setManaged(false);
    }

    void show(TimeAxis axis, double width) {
        resize(width, axis.height());
        marks.clear();
        getChildren().clear();
        for (var line : axis.lines()) {
            if (line.wallClock().getMinute() % 30 == 0) {
                marks.add(mark(line, width, axis.height()));
            }
        }
        getChildren().add(now);
    }

    /** Nothing where now is on no day that is shown. */
    void moveNow(TimeAxis axis, Optional<Instant> onAxis) {
        boolean shown = onAxis.filter(axis.hours()::contains).isPresent();
        now.setVisible(shown);
        var instant = onAxis.orElse(axis.hours().start());
        double y = axis.y(instant);
        now.setText(formats.time(instant));
        now.applyCss();
        double width = Math.ceil(now.prefWidth(-1));
        double height = Math.ceil(now.prefHeight(-1));
        now.resizeRelocate(
                getWidth() - NOW_RIGHT - width, Math.rint(y - height / 2), width, height);
        for (var mark : marks) {
            mark.text().setVisible(!shown || Math.abs(mark.y() - y) >= NEAREST_TO_NOW);
        }
    }

    private Mark mark(TimeAxis.Line line, double width, double height) {
        var text = new Text(formats.time(line.wallClock()));
        text.getStyleClass().add("time-label");
        text.pseudoClassStateChanged(HOUR, line.weight() == TimeAxis.Weight.HOUR);
        text.setTextOrigin(VPos.CENTER);
        text.setManaged(false);
        text.setY(Math.clamp(line.y(), NEAREST_TO_EDGE, Math.max(NEAREST_TO_EDGE, height - 6)));
        getChildren().add(text);
        text.applyCss();
        text.setX(Math.rint(width - RIGHT - text.getLayoutBounds().getWidth()));
        return new Mark(line.y(), text);
    }
}
