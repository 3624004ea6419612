package clinic.docket.ui.booking.wish;

import clinic.docket.ui.kit.look.Icons;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;

/** A choice from a list: its icon, the words for what is chosen, and a pale remark after them. */
public final class WishBox<T> extends ComboBox<T> {

    private final String icon;
    private final Function<T, String> words;
    private final Function<T, String> remark;

    /**
     * @param icon the Ikonli code, or empty for none
     * @param remark about the value while it is the chosen one; empty for none
     */
    public WishBox(String icon, Function<T, String> words, Function<T, String> remark) {
        this.icon = icon;
        this.words = words;
        this.remark = remark;
        getStyleClass().add("wish-box");
        setMaxWidth(Double.MAX_VALUE);
        setVisibleRowCount(14);
        setCellFactory(list -> new Item());
        setButtonCell(new Chosen());
    }

    /** The remark may have changed although the value has not. */
    public void refresh() {
        setButtonCell(new Chosen());
    }

    private final class Item extends ListCell<T> {
        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : words.apply(item));
        }
    }

    private final class Chosen extends ListCell<T> {
        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : line(item));
        }

        private HBox line(T item) {
            var line = new HBox();
            line.getStyleClass().add("wish");
            line.setAlignment(Pos.CENTER_LEFT);
            if (!icon.isEmpty()) {
                line.getChildren().add(Icons.of(icon, "icon-15", "subtle"));
            }
            line.getChildren().add(new Label(words.apply(item)));
            var after = remark.apply(item);
            if (!after.isEmpty()) {
                var pale = new Label(after);
                pale.getStyleClass().add("muted");
                line.getChildren().add(pale);
            }
            return line;
        }
    }
}
