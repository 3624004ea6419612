package clinic.docket.ui.admin.table;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A cell that shows its row as a node. */
final class ChipCell<R> extends TableCell<R, R> {

    private final Function<R, Label> chip;

    ChipCell(Function<R, Label> chip) {
        this.chip = chip;
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(row == null || empty ? null : chip.apply(row));
    }
}
