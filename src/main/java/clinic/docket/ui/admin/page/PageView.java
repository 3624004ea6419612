package clinic.docket.ui.admin.page;

import clinic.docket.ui.admin.table.RowsTable;
import clinic.docket.ui.kit.KeyMap;
import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.text.RefusalTexts;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.Chip;
import clinic.docket.ui.part.EmptyState;
import clinic.docket.ui.part.SearchField;
import clinic.docket.ui.part.form.RefusalDisplay;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * One page: a filter and a table in the middle, the form of the chosen row at the right.
 *
 * @param <R> a row
 */
public abstract class PageView<R> extends HBox {

    private final PageModel<R> model;
    private final PageController<R> controller;
    private final Texts texts;
    private final String room;
    private final RowsTable<R> grid;
    private final TableView<R> table;
    private final FlowPane tools = new FlowPane();
    private final VBox rows = new VBox();
    private final FormPanel<R> panel;

    /**
     * @param room the first segments of this page's texts, such as {@code admin.rooms}
     */
    protected PageView(
            PageContext context, PageModel<R> model, PageController<R> controller, String room) {
        this.model = model;
        this.controller = controller;
        this.texts = context.texts();
        this.room = room;
        var none = new EmptyState("fth-search", text("none"), text("noneNext"));
        grid = new RowsTable<>(model.rows(), model.shown(), none, text("title"));
        table = grid.table();
        var refusals = new RefusalDisplay(new RefusalTexts(texts, context.formats()));
        panel = new FormPanel<>(model, controller, texts, refusals);
    }

    /** Called once by each page, when its columns and fields are there. */
    protected final void build() {
        HBox.setHgrow(rows, Priority.ALWAYS);
        getStyleClass().add("admin-page");
        getChildren().addAll(rows, panel);
        var search = new SearchField(text("filter")).withKey(new Keys(texts).label("/"));
        search.textProperty().bindBidirectional(model.filterProperty());
        search.getStyleClass().add("admin-filter");
        tools.getChildren().addFirst(search);
        tools.getStyleClass().add("admin-tools");
        tools.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(grid, Priority.ALWAYS);
        grid.setMaxHeight(USE_PREF_SIZE);
        var note = new Label(text("note"));
        note.getStyleClass().addAll("small", "muted");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        rows.getStyleClass().add("admin-rows");
        rows.getChildren().addAll(tools, grid, note);
        panel.build(this::titleOf, text("titleNew"), text("choose"));
        connect(search);
    }

    /** The name of a row as the title of its form. */
    protected abstract String titleOf(R row);

    private void connect(SearchField search) {
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> {
                    if (row != null) {
                        controller.choose(row);
                    }
                });
        model.openProperty().subscribe(row -> row.ifPresent(this::select));
        table.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        panel.focusFirst();
                    }
                });
        search.setOnAction(event -> table.requestFocus());
        var keys = new KeyMap("admin");
        if (model.mayCreate()) {
            keys.on("Shortcut+N", this::create);
        }
        keys.on("Shortcut+S", controller::save)
                .on("Esc", controller::discard)
                .onSign("/", search::requestFocus)
                .noting("Enter")
                .installOn(this);
    }

    /** Opens the form for a new row. */
    public final void create() {
        if (!model.mayCreate()) {
            return;
        }
        table.getSelectionModel().clearSelection();
        controller.create();
        if (model.stateProperty().get() == FormState.NEW) {
            panel.focusFirst();
        }
    }

    /** Gives the rows the focus. */
    public final void focusRows() {
        table.requestFocus();
    }

    private void select(R row) {
        if (!row.equals(table.getSelectionModel().getSelectedItem())) {
            table.getSelectionModel().select(row);
        }
    }

    /** A control beside the filter, such as a choice of doctor. */
    protected final void addTool(Node tool) {
        tools.getChildren().add(tool);
    }

    /** Lets choose of which site the rows are, where there are several. */
    protected final void chooseSite(SiteChoice site) {
        addTool(site.box(texts));
        site.onChoice(controller::mayLeave, controller::load);
    }

    protected final void column(String name, Function<R, String> words, String... styleClasses) {
        grid.words(name, text("column." + name), words, List.of(styleClasses));
    }

    protected final void chips(String name, Function<R, Chip> chip) {
        grid.chips(name, text("column." + name), chip);
    }

    /**
     * Columns that leave the table when there is no room, the least missed first. What they say
     * stands in the form too.
     */
    protected final void leaving(String... columns) {
        grid.leaving(List.of(columns));
    }

    protected final FormPanel<R> form() {
        return panel;
    }

    /** A text of this page. */
    protected final String text(String name) {
        return texts.get(room + name);
    }

    protected final Texts texts() {
        return texts;
    }
}
