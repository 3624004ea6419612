package clinic.docket.ui.outage;

import clinic.docket.domain.outage.Jotted;
import clinic.docket.domain.outage.ListedVisit;
import clinic.docket.ui.kit.KeyMap;
import clinic.docket.ui.kit.Overlay;
import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.kit.look.TextZoom;
import clinic.docket.ui.part.ActionButton;
import clinic.docket.ui.part.Banner;
import clinic.docket.ui.part.SearchField;
import clinic.docket.ui.part.Tone;
import clinic.docket.ui.part.status.StateChip;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The day of all doctors as it was when the database answered last: to be read and to be jotted
 * down for, by somebody who cannot sign in because the database is away.
 */
public final class DayListView extends VBox {
    private static final String LEAVE = "Shortcut+L";
    private static final String JOT = "Shortcut+J";
    private static final String NAMES = "F12";

    /** In pixels, with texts that are not enlarged. */
    private static final double LEAST_FOR_A_TIME = 64;

    private static final double MOST_FOR_A_TIME = 130;
    private static final int LINES_BEFORE = 4;

    private final OutageWords words;
    private final DayListModel model;
    private final Reader reader;
    private final Deeds deeds;
    private final StackPane banner = new StackPane();
    private final SearchField search;
    private final TableView<ListedVisit> table;

    /**
     * Who reads.
     *
     * @param waiting jotted, not saved
     */
    public record Reader(
            String name, String workstation, boolean mayJot, ObservableList<Jotted> waiting) {}

    /**
     * What can be done.
     *
     * @param leave to the sign-in screen
     */
    public record Deeds(Runnable jot, Runnable leave) {}

    public DayListView(OutageWords words, DayListModel model, Reader reader, Deeds deeds) {
        this.words = words;
        this.model = model;
        this.reader = reader;
        this.deeds = deeds;
        search = search();
        table = table();
        getStyleClass().add("day-list");
        getChildren().addAll(top(), banner, body());
        model.backProperty().subscribe(this::tell);
        words.formats().names().hiddenProperty().subscribe(hidden -> table.refresh());
        new KeyMap("window")
                .overDialogs()
                .on(NAMES, this::switchNames)
                .on(LEAVE, deeds.leave())
                .installOn(this);
        new KeyMap("outage").on("/", search::requestFocus).on(JOT, this::jot).installOn(this);
    }

    /** The list, where arrows and letters are wanted. */
    @Override
    public void requestFocus() {
        table.requestFocus();
    }

    private Node top() {
        var logo = new StackPane(Icons.of("fth-check", "icon-20"));
        logo.getStyleClass().add("logo");
        var list = model.list();
        var title =
                label(
                        words.texts()
                                .format("outage.day.title", words.formats().dateLong(list.day())),
                        "title");
        var place =
                label(
                        words.texts()
                                .format("login.place.here", list.clinic(), reader.workstation()),
                        "muted");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var lock =
                new ActionButton(words.texts().get("outage.day.lock"), deeds.leave())
                        .withIcon("fth-lock")
                        .withKey(words.keys().label(LEAVE));
        lock.setId("day-list-lock");
        var reading = label(reader.name());
        var names = names();
        for (Region each : List.of(reading, names, lock)) {
            each.setMinWidth(USE_PREF_SIZE);
        }
        var first = new HBox(logo, new VBox(title, place), gap);
        var second = new HBox(reading, names, lock);
        List.of(first, second).forEach(each -> each.getStyleClass().add("day-list-line"));
        HBox.setHgrow(first, Priority.ALWAYS);
        var top = new StackPane();
        top.getStyleClass().add("day-list-top");
        Overlay.tightAround(this)
                .subscribe(tight ->
                        top.getChildren()
                                .setAll(tight ? new VBox(first, second) : new HBox(first, second)));
        return top;
    }

    private Region names() {
        var names =
                new ActionButton("", this::switchNames)
                        .withIcon("fth-eye-off")
                        .withKey(words.keys().label(NAMES));
        names.setId("day-list-names");
        words.formats()
                .names()
                .hiddenProperty()
                .subscribe(hidden ->
                        names.show(
                                words.texts()
                                        .get(
                                                hidden
                                                        ? "outage.day.showNames"
                                                        : "outage.day.hideNames")));
        return names;
    }

    private void switchNames() {
        var names = words.formats().names();
        names.hide(!names.areHidden());
    }

    private void tell(boolean back) {
        banner.getChildren().setAll(back ? returned() : away());
    }

    private Banner away() {
        var asOf = words.formats().time(model.list().asOf());
        var told =
                new Banner(
                        Tone.WARNING,
                        words.texts().format("outage.day.lead", asOf),
                        words.texts()
                                .get(reader.mayJot() ? "outage.day.mayJot" : "outage.day.wait"));
        told.setId("day-list-away");
        return reader.mayJot()
                ? told.with(
                        new ActionButton(words.texts().get("outage.banner.jot"), deeds.jot())
                                .withKey(words.keys().label(JOT))
                                .styled("small"))
                : told;
    }

    private Banner returned() {
        var told =
                new Banner(
                        Tone.GOOD,
                        words.texts().get("outage.day.back.lead"),
                        words.texts().get("outage.day.back.sentence"));
        told.setId("day-list-back");
        return told.with(
                new ActionButton(words.texts().get("outage.day.back.signIn"), deeds.leave())
                        .withKey(words.keys().label(LEAVE))
                        .styled("small"));
    }

    private void jot() {
        if (reader.mayJot()) {
            deeds.jot().run();
        }
    }

    private Node body() {
        var waiting = label("", "small");
        waiting.setId("day-list-waiting");
        waiting.setWrapText(true);
        reader.waiting().subscribe(() -> count(waiting));
        count(waiting);
        var body = new VBox(search, table, waiting);
        body.getStyleClass().add("day-list-body");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        return body;
    }

    private void count(Label waiting) {
        int jotted = reader.waiting().size();
        waiting.setVisible(jotted > 0);
        waiting.setManaged(jotted > 0);
        waiting.setText(words.texts().format("outage.day.waiting", jotted));
    }

    private SearchField search() {
        var field =
                new SearchField(words.texts().get("outage.day.find"))
                        .withKey(words.keys().label("/"));
        field.setId("day-list-find");
        field.textProperty().bindBidirectional(model.typedProperty());
        field.setOnAction(event -> table.requestFocus());
        return field;
    }

    private TableView<ListedVisit> table() {
        var visits = new TableView<>(model.found());
        visits.setId("day-list-visits");
        visits.setAccessibleText(words.texts().get("outage.jot.list"));
        visits.setPlaceholder(label(words.texts().get("outage.day.none"), "muted"));
        visits.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        visits.getColumns()
                .setAll(
                        List.of(
                                words("time", visit -> words.formats().time(visit.start())),
                                words("patient", this::patient),
                                words("type", ListedVisit::visitType),
                                words("doctor", ListedVisit::doctor),
                                column("state", State::new)));
        visits.getColumns().get(1).getStyleClass().add("personal");
        visits.sceneProperty()
                .flatMap(TextZoom::in)
                .orElse(TextZoom.USUAL)
                .subscribe(percent -> fit(visits.getColumns().getFirst(), percent));
        Overlay.tightAround(visits)
                .subscribe(tight -> visits.getColumns().get(2).setVisible(!tight));
        visits.getSelectionModel().select(model.nextAtFirst());
        visits.scrollTo(Math.max(0, model.nextAtFirst() - LINES_BEFORE));
        return visits;
    }

    private static void fit(TableColumn<ListedVisit, ?> time, int percent) {
        time.setMinWidth(LEAST_FOR_A_TIME * percent / TextZoom.USUAL);
        time.setMaxWidth(MOST_FOR_A_TIME * percent / TextZoom.USUAL);
    }

    private String patient(ListedVisit visit) {
        return words.formats().names().of(visit.patient());
    }

    private TableColumn<ListedVisit, ListedVisit> words(
            String name, Function<ListedVisit, String> word) {
        return column(name, () -> new Word(word));
    }

    private TableColumn<ListedVisit, ListedVisit> column(
            String name, Supplier<TableCell<ListedVisit, ListedVisit>> cell) {
        var column = new TableColumn<ListedVisit, ListedVisit>();
        column.setText(words.texts().get("outage.day.column." + name));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(_ -> cell.get());
        return column;
    }

    private static Label label(String text, String... styleClasses) {
        var label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /** A cell of one line; what does not fit is told in a tooltip. */
    private static final class Word extends TableCell<ListedVisit, ListedVisit> {
        private final Function<ListedVisit, String> word;

        private Word(Function<ListedVisit, String> word) {
            this.word = word;
        }

        @Override
        protected void updateItem(@Nullable ListedVisit visit, boolean empty) {
            super.updateItem(visit, empty);
            setText(visit == null || empty ? null : word.apply(visit));
            setTooltip(getText() == null ? null : new Tooltip(getText()));
        }
    }

    /** Icon, word and colour. */
    private final class State extends TableCell<ListedVisit, ListedVisit> {
        @Override
        protected void updateItem(@Nullable ListedVisit visit, boolean empty) {
            super.updateItem(visit, empty);
            setGraphic(
                    visit == null || empty ? null : new StateChip(visit.status(), words.texts()));
        }
    }
}
