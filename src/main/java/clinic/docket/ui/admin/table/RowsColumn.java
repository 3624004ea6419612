package clinic.docket.ui.admin.table;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;

/**
 * A column and what it holds, so that it can be measured before it is drawn.
 *
 * @param id how the page calls it
 * @param strong whether its words are bold
 * @param words what is measured: one for each row
 * @param chip what stands there in place of the words; it never wraps
 */
record RowsColumn<R>(
        String id,
        String name,
        boolean strong,
        TableColumn<R, ?> column,
        Function<R, String> words,
        Optional<Function<R, Label>> chip) {

    static <R> RowsColumn<R> ofWords(
            String id, String name, Function<R, String> words, Collection<String> styleClasses) {
        var column = new TableColumn<R, String>();
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setCellFactory(each -> new TextCell<>());
        column.getStyleClass().addAll(styleClasses);
        return new RowsColumn<>(
                id,
                name,
                styleClasses.contains("strong"),
                plain(name, column),
                words,
                Optional.empty());
    }

    /** A column of chips; its words are for whoever cannot see them. */
    static <R> RowsColumn<R> ofChips(String id, String name, Function<R, Label> chip) {
        var column = new TableColumn<R, R>();
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(each -> new ChipCell<>(chip));
        return new RowsColumn<>(
                id,
                name,
                false,
                plain(name, column),
                row -> chip.apply(row).getText(),
                Optional.of(chip));
    }

    /** The rows stand in the order in which they were read. */
    private static <R, T> TableColumn<R, T> plain(String name, TableColumn<R, T> column) {
        ColumnName.give(column, name);
        column.setReorderable(false);
        column.setSortable(false);
        return column;
    }
}
