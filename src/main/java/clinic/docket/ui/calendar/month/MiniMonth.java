package clinic.docket.ui.calendar.month;

import clinic.docket.ui.calendar.page.Weeks;
import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A small month: where a date lies, and the quickest way there by the pointer. */
public final class MiniMonth extends VBox {
    private final Formats formats;
    private final Label title = new Label();
    private final MonthGrid grid;

    public MiniMonth(
            Texts texts,
            Formats formats,
            Weeks weeks,
            MonthGrid.Shown first,
            Consumer<LocalDate> onDate) {
        this.formats = formats;
        grid = new MonthGrid(formats, weeks, first, onDate);
        getStyleClass().add("mini-month");
        title.getStyleClass().add("section");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(title, arrow(texts, "left", -1), arrow(texts, "right", 1));
        head.getStyleClass().add("mini-month-head");
        grid.setOnMarked(date -> showTitle());
        getChildren().addAll(head, grid);
        showTitle();
    }

    public void show(MonthGrid.Shown shown) {
        grid.show(shown);
        showTitle();
    }

    private void showTitle() {
        title.setText(formats.month(grid.month()));
    }

    private Node arrow(Texts texts, String side, int months) {
        var button = new Button(null, Icons.of("fth-chevron-" + side));
        button.getStyleClass().addAll("icon-only", "flat", "small");
        var name = texts.get("calendar.month." + side);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(event -> grid.mark(grid.month().plusMonths(months).atDay(1)));
        return button;
    }
}
