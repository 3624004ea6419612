package clinic.docket.ui.calendar.grid;

import clinic.docket.ui.calendar.grid.GridColumn.Wording;
import clinic.docket.ui.part.Chip;
import clinic.docket.ui.part.Tone;
import java.util.List;
import java.util.OptionalDouble;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** The head of a column: who it is, how many visits, and a bar for how full the day is. */
final class ColumnHeader extends Region {
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass BY_ITS_END = PseudoClass.getPseudoClass("by-its-end");
    private static final double SIDE = 10;

    /** In a narrow column there is room for the name alone. */
    private static final double NARROW = 110;

    private static final double NARROW_SIDE = 6;
    private static final double TOP = 6;
    private static final double TITLE = 18;
    private static final double DETAIL = 15;
    private static final double BAR = 3;
    private static final double BAR_BOTTOM = 4;
    private static final double GAP = 6;

    private final Label title = label("column-title");
    private final Label count = label("column-count");
    private final Label detail = label("column-detail");
    private final Region track = region("load-track");
    private final Region bar = region("load-bar");
    private final Label note = label("column-detail");
    private final Chip late = new Chip(Tone.WARNING, "fth-clock", "");
    private OptionalDouble load = OptionalDouble.empty();

    private final Tooltip tip = new Tooltip();
    private Wording titleWords = Wording.NONE;
    private Wording detailWords = Wording.NONE;

    ColumnHeader() {
        getStyleClass().add("column-header");
        setManaged(false);
        setAccessibleRole(AccessibleRole.TEXT);
        // Names are cut where the column is narrow.
        late.getStyleClass().add("column-late");
        List.of(title, detail, note, late).forEach(label -> label.setTooltip(tip));
        getChildren().addAll(title, count, late, detail, note, track, bar);
    }

    /**
     * Shows another head.
     *
     * @param today whether it stands for today among other days
     */
    void show(GridColumn.Header header, boolean today) {
        pseudoClassStateChanged(TODAY, today);
        note.setText(header.note());
        late.setText(header.late());
        late.setVisible(!header.late().isEmpty());
        titleWords = header.title();
        detailWords = header.detail();
        count.setText(header.count());
        keepEnd(title, !header.count().isEmpty());
        keepEnd(detail, header.count().isEmpty());
        load = header.load();
        track.setVisible(load.isPresent());
        bar.setVisible(load.isPresent());
        setAccessibleText(header.description());
        tip.setText(header.description());
        setNeedsLayout(true);
    }

    @Override
    protected void layoutChildren() {
        boolean narrow = getWidth() < NARROW;
        double side = narrow ? NARROW_SIDE : SIDE;
        double room = getWidth() - 1 - 2 * side;
        double x = 1 + side;
        boolean counted = !narrow && !count.getText().isEmpty();
        count.setVisible(counted);
        double countWidth = counted ? Math.ceil(count.prefWidth(-1)) : -GAP;
        count.resizeRelocate(x + room - countWidth, TOP, Math.max(0, countWidth), TITLE);
        place(title, titleWords, x, TOP, room - countWidth - GAP, TITLE);
        double noteWidth = Math.min(room, Math.ceil(note.prefWidth(-1)));
        note.resizeRelocate(x + room - noteWidth, TOP + TITLE, noteWidth, DETAIL);
        double before = late.isVisible() ? Math.min(room, Math.ceil(late.prefWidth(-1))) : 0;
        late.resizeRelocate(x, TOP + TITLE, before, DETAIL);
        double start = before > 0 ? before + GAP : 0;
        double end = noteWidth > 0 ? noteWidth + GAP : 0;
        place(detail, detailWords, x + start, TOP + TITLE, room - start - end, DETAIL);
        detail.setVisible(before == 0 || detail.prefWidth(-1) <= detail.getWidth());
        double y = getHeight() - 1 - BAR_BOTTOM - BAR;
        track.resizeRelocate(x, y, room, BAR);
        bar.resizeRelocate(x, y, Math.rint(room * Math.clamp(load.orElse(0), 0, 1)), BAR);
    }

    private static void place(
            Label label, Wording words, double x, double y, double width, double height) {
        label.setText(words.whole());
        if (label.prefWidth(-1) > width) {
            label.setText(words.brief());
        }
        label.resizeRelocate(x, y, Math.max(0, width), height);
    }

    /** Where a name has no room the family name tells doctors apart. */
    private static void keepEnd(Label name, boolean end) {
        name.pseudoClassStateChanged(BY_ITS_END, end);
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static Region region(String styleClass) {
        var region = new Region();
        region.getStyleClass().add(styleClass);
        return region;
    }
}
