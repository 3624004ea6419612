package clinic.docket.ui.admin.user;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.access.Rights;
import clinic.docket.domain.access.Role;
import clinic.docket.ui.admin.table.RowsTable;
import clinic.docket.ui.kit.KeyMap;
import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.Chip;
import clinic.docket.ui.part.EmptyState;
import clinic.docket.ui.part.SearchField;
import clinic.docket.ui.part.Tone;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** All rights and all roles on one page: which role may do what. */
public final class RightsView extends VBox {

    private final Texts texts;
    private final RowsTable<Permission> grid;
    private final StringProperty filter = new SimpleStringProperty("");

    public RightsView(Texts texts) {
        this.texts = texts;
        getStyleClass().add("admin-rows");
        ObservableList<Permission> all = FXCollections.observableArrayList(Permission.values());
        var shown = new FilteredList<>(all);
        filter.subscribe(typed -> {
            String wanted = typed.strip().toLowerCase(texts.locale());
            shown.setPredicate(right -> name(right).toLowerCase(texts.locale()).contains(wanted));
        });
        var none =
                new EmptyState(
                        "fth-search",
                        texts.get("admin.rights.none"),
                        texts.get("admin.rights.noneNext"));
        grid = new RowsTable<>(all, shown, none, texts.get("admin.rights.title"));
        grid.getStyleClass().add("admin-answers");
        grid.table().setId("admin-rights");
        VBox.setVgrow(grid, Priority.ALWAYS);
        grid.setMaxHeight(USE_PREF_SIZE);
        grid.words("right", texts.get("admin.rights.column.right"), this::name, List.of("strong"));
        for (var role : Role.values()) {
            grid.chips(role.name(), texts.get("admin.role." + role), right -> answer(role, right));
        }
        var note = new Label(texts.get("admin.rights.note"));
        note.getStyleClass().addAll("small", "muted");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(search(), grid, note);
    }

    private Node search() {
        var search =
                new SearchField(texts.get("admin.rights.filter"))
                        .withKey(new Keys(texts).label("/"));
        search.textProperty().bindBidirectional(filter);
        search.getStyleClass().add("admin-filter");
        search.setOnAction(event -> focusRows());
        new KeyMap("admin").onSign("/", search::requestFocus).installOn(this);
        var tools = new HBox(search);
        tools.setMinHeight(USE_PREF_SIZE);
        return tools;
    }

    /** Gives the rows the focus. */
    public void focusRows() {
        grid.table().requestFocus();
    }

    private String name(Permission right) {
        return RightWords.name(texts, right);
    }

    private Chip answer(Role role, Permission right) {
        return Rights.allows(role, right)
                ? new Chip(Tone.GOOD, "fth-check", texts.get("admin.rights.yes"))
                : new Chip(Tone.NEUTRAL, "fth-minus", texts.get("admin.rights.no"));
    }
}
