package clinic.docket.ui.admin.page;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** A text that can be read whole in its tooltip when the column is too narrow. */
final class TextCell<R> extends TableCell<R, String> {
    private final Tooltip whole = new Tooltip();

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        boolean shown = !empty && text != null && !text.isBlank();
        setText(shown ? text : null);
        whole.setText(shown ? text : "");
        setTooltip(shown ? whole : null);
    }
}
