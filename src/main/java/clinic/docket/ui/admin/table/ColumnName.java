package clinic.docket.ui.admin.table;

import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;

/** The name of a column, whole in a tooltip where the column is too narrow for it. */
final class ColumnName {
    private ColumnName() {}

    static void give(TableColumn<?, ?> column, String name) {
        var label = new Label(name);
        label.setTooltip(new Tooltip(name));
        column.setGraphic(label);
    }
}
