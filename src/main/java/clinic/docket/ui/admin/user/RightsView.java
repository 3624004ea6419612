package clinic.docket.ui.admin.user;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.access.Rights;
import clinic.docket.domain.access.Role;
import clinic.docket.ui.admin.page.ColumnName;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.Chip;
import clinic.docket.ui.part.Tone;
import java.util.Arrays;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All rights and all roles on one page: which role may do what. */
public final class RightsView extends VBox {

    private static final double RIGHT_WIDTH = 320;
    private static final double ROLE_WIDTH = 120;

    private final Texts texts;
    private final TableView<Permission> table = new TableView<>();

    public RightsView(Texts texts) {
        this.texts = texts;
        getStyleClass().add("admin-rows");
        table.setId("admin-rights");
        table.setItems(FXCollections.observableArrayList(Permission.values()));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setAccessibleText(texts.get("admin.rights.title"));
        VBox.setVgrow(table, Priority.ALWAYS);
        table.getColumns().add(names());
        Arrays.stream(Role.values()).map(this::answers).forEach(table.getColumns()::add);
        var note = new Label(texts.get("admin.rights.note"));
        note.getStyleClass().addAll("small", "muted");
        note.setWrapText(true);
        getChildren().addAll(table, note);
    }

    /** Gives the rows the focus. */
    public void focusRows() {
        table.requestFocus();
    }

    private TableColumn<Permission, String> names() {
        var column = new TableColumn<Permission, String>();
        ColumnName.give(column, texts.get("admin.rights.column.right"));
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(RightWords.name(texts, row.getValue())));
        column.getStyleClass().add("strong");
        column.setPrefWidth(RIGHT_WIDTH);
        column.setReorderable(false);
        return column;
    }

    private TableColumn<Permission, Permission> answers(Role role) {
        var column = new TableColumn<Permission, Permission>();
        ColumnName.give(column, texts.get("admin.role." + role));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(each -> new Cell(right -> answer(role, right)));
        column.setPrefWidth(ROLE_WIDTH);
        column.setReorderable(false);
        column.setSortable(false);
        return column;
    }

    private Node answer(Role role, Permission right) {
        return Rights.allows(role, right)
                ? new Chip(Tone.GOOD, "fth-check", texts.get("admin.rights.yes"))
                : new Chip(Tone.NEUTRAL, "fth-minus", texts.get("admin.rights.no"));
    }

    /** A chip, whose words are also the cell's for whoever cannot see it. */
    private static final class Cell extends TableCell<Permission, Permission> {
        private final Function<Permission, Node> chip;

        private Cell(Function<Permission, Node> chip) {
            this.chip = chip;
        }

        @Override
        protected void updateItem(@Nullable Permission right, boolean empty) {
            super.updateItem(right, empty);
            setGraphic(right == null || empty ? null : chip.apply(right));
        }
    }
}
