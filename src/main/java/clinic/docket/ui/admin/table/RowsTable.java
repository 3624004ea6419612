package clinic.docket.ui.admin.table;

import clinic.docket.ui.part.Chip;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

/**
 * A table that ends below its last row. Its columns are as wide as what they hold; where there is
 * no room for all of them, the least missed leave it, and words take more lines.
 *
 * @param <R> a row
 */
public final class RowsTable<R> extends Region {
    /** In sizes of the font, as in the sheets. */
    private static final double ROW = 2.7692;

    private static final double HEADER = 2.2307;
    private static final double HEADER_FONT = 0.8461;
    private static final double SIDES = 2 * 0.7692;
    private static final double LINE = 1.35;
    private static final double NONE = 14;
    private static final double LEAST_NONE = 9;
    private static final double LONG = 15.4;

    /** In pixels: the frame, and the bar that scrolls. */
    private static final double FRAME = 4;

    private static final double BAR = 10;
    private static final int LEAST_ROWS = 3;

    private final TableView<R> table = new TableView<>();
    private final Ruler ruler = new Ruler();
    private final ObservableList<R> all;
    private final List<RowsColumn<R>> columns = new ArrayList<>();
    private List<String> leaving = List.of();
    private boolean wrapped;

    /**
     * @param all decides how wide the columns are
     * @param shown those of them that are seen at the moment
     */
    public RowsTable(ObservableList<R> all, ObservableList<R> shown, Node none, String name) {
        this.all = all;
        table.setItems(shown);
        table.setPlaceholder(none);
        table.setAccessibleText(name);
        getChildren().addAll(table, ruler);
        all.addListener((InvalidationListener) change -> measure());
        shown.addListener((InvalidationListener) change -> requestLayout());
    }

    public TableView<R> table() {
        return table;
    }

    public void words(
            String id, String name, Function<R, String> words, List<String> styleClasses) {
        add(RowsColumn.ofWords(id, name, words, styleClasses));
    }

    public void chips(String id, String name, Function<R, Chip> chip) {
        add(RowsColumn.ofChips(id, name, chip::apply));
    }

    private void add(RowsColumn<R> column) {
        columns.add(column);
        table.getColumns().add(column.column());
        measure();
    }

    /** Which columns leave when there is no room, the least missed first; all others stay. */
    public void leaving(List<String> ids) {
        leaving = List.copyOf(ids);
    }

    private void measure() {
        for (var column : columns) {
            column.chip().ifPresent(chip -> all.forEach(row -> ruler.keep(chip.apply(row))));
        }
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        int rows = Math.min(LEAST_ROWS, table.getItems().size());
        double least = rows == 0 ? LEAST_NONE : rows * ROW;
        return Math.ceil((HEADER + least) * ruler.em()) + FRAME;
    }

    @Override
    protected double computePrefHeight(double width) {
        double em = ruler.em();
        double[] widths = widths(width < 0 ? getWidth() : width, em);
        double rows = table.getItems().stream().mapToDouble(row -> height(row, widths, em)).sum();
        return Math.ceil(HEADER * em) + Math.max(rows, rows == 0 ? NONE * em : 0) + FRAME;
    }

    private double height(R row, double[] widths, double em) {
        double lines = 1;
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] > 0 && columns.get(i).chip().isEmpty()) {
                double inside = Math.max(1, widths[i] - SIDES * em);
                lines = Math.max(lines, Math.ceil(width(columns.get(i), row) / inside));
            }
        }
        return Math.ceil(Math.max(ROW, lines * LINE) * em);
    }

    private double width(RowsColumn<R> column, R row) {
        var words = column.words().apply(row);
        return column.chip().isPresent() ? ruler.chip(words) : ruler.words(words, column.strong());
    }

    private double[] widths(double width, double em) {
        var wishes = columns.stream().map(column -> wish(column, em)).toList();
        return ColumnWidths.of(wishes, Math.max(0, width - FRAME - BAR));
    }

    private ColumnWidths.Wish wish(RowsColumn<R> column, double em) {
        double sides = Math.ceil(SIDES * em) + 2;
        double name = ruler.words(column.name(), true) * HEADER_FONT;
        double whole = all.stream().mapToDouble(row -> width(column, row)).reduce(name, Math::max);
        double least =
                column.chip().isPresent() ? whole : Math.max(name, Math.min(whole, LONG * em));
        double word =
                column.chip().isPresent()
                        ? whole
                        : all.stream()
                                .mapToDouble(row -> word(column, row))
                                .reduce(name, Math::max);
        return new ColumnWidths.Wish(
                whole + sides, least + sides, word + sides, leaving.indexOf(column.id()) + 1);
    }

    private double word(RowsColumn<R> column, R row) {
        return Arrays.stream(column.words().apply(row).split(" ", -1))
                .mapToDouble(word -> ruler.words(word, column.strong()))
                .max()
                .orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double em = ruler.em();
        double[] widths = widths(getWidth(), em);
        boolean changed = false;
        for (int i = 0; i < widths.length; i++) {
            changed |= give(columns.get(i).column(), widths[i]);
        }
        boolean wraps =
                table.getItems().stream().anyMatch(row -> height(row, widths, em) > ROW * em + 1);
        if (changed && (wraps || wrapped)) {
            table.refresh(); // Else its rows would stay as high as they were.
        }
        wrapped = wraps;
        double high = Math.min(getHeight(), computePrefHeight(getWidth()));
        table.resizeRelocate(0, 0, getWidth(), high);
    }

    /** Whether that is another width than before. */
    private static boolean give(TableColumn<?, ?> column, double width) {
        double before = column.isVisible() ? column.getPrefWidth() : 0;
        column.setVisible(width > 0);
        if (width > 0) {
            column.setPrefWidth(width);
        }
        return before != width;
    }
}
