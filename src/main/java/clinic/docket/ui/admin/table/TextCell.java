package clinic.docket.ui.admin.table;

import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A text that takes more lines when its column is too narrow for one. */
final class TextCell<R> extends TableCell<R, String> {

    TextCell() {
        setWrapText(true);
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        setText(empty || text == null || text.isBlank() ? null : text);
    }

    /** A row asks how high its cells are before it tells them how wide. */
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? getTableColumn().getWidth() : width);
    }
}
