package clinic.docket.ui.calendar;

import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.ui.calendar.grid.ColumnKey;
import clinic.docket.ui.calendar.grid.TimeGrid;
import clinic.docket.ui.calendar.month.MonthGrid;
import clinic.docket.ui.calendar.month.MonthView;
import clinic.docket.ui.calendar.move.MoveView;
import clinic.docket.ui.calendar.page.Page;
import clinic.docket.ui.kit.KeyMap;
import clinic.docket.ui.kit.Overlay;
import clinic.docket.ui.kit.Ticker;
import clinic.docket.ui.kit.look.TextZoom;
import clinic.docket.ui.kit.look.Zoomed;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.Banner;
import clinic.docket.ui.part.EmptyState;
import clinic.docket.ui.part.Tone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The calendar: the bar, banners, the time grid, and a side panel that is handed in. */
public final class CalendarView extends BorderPane {
    /** Below this width of the window, with usual texts, everything at the sides is narrower. */
    private static final double COMPACT_BELOW = 1400;

    private static final double BELOW_THE_BAR = 4;

    private static final Insets AT_THE_CORNER = new Insets(0, 0, 16, 64);

    private final Texts texts;
    private final Formats formats;
    private final CalendarModel model;
    private final CalendarController controller;
    private final TimeGrid<ColumnKey> grid;
    private final Region sidePanel;
    private final DateBar bar;
    private final VBox banners = new VBox();
    private final StackPane middle = new StackPane();
    private final StackPane center;
    private final VBox side = new VBox();
    private final Node drawing;
    private final MonthView month;
    private boolean scrolled;
    private boolean outage;
    private boolean narrow;

    /**
     * What the wiring hands in from other screens.
     *
     * @param atEndOfBar the patient search and the book button, as far as they are allowed
     * @param sidePanel at the right of the grid
     * @param onFree a click on free time
     * @param whyNot says why a time is not free
     * @param onEnter Enter on the chosen visit
     */
    public record Surroundings(
            List<Node> atEndOfBar,
            Region sidePanel,
            BiConsumer<PractitionerId, Instant> onFree,
            Runnable onEnter,
            WhyNot whyNot) {
        public Surroundings {
            atEndOfBar = List.copyOf(atEndOfBar);
        }
    }

    /**
     * The question at a cell.
     *
     * @param view lies over the grid while there is an answer
     * @param onAsk a click on closed time, or the key
     */
    public record WhyNot(Region view, BiConsumer<PractitionerId, Instant> onAsk) {}

    public CalendarView(
            Words words,
            Ticker ticker,
            CalendarModel model,
            CalendarController controller,
            Surroundings surroundings) {
        this.texts = words.texts();
        this.formats = words.formats();
        this.model = model;
        this.controller = controller;
        grid = new TimeGrid<>(texts, formats, ticker);
        bar = new DateBar(words, model, controller, surroundings.atEndOfBar());
        month =
                new MonthView(
                        texts,
                        formats,
                        model.weeks(),
                        inMonth(),
                        new MonthView.Actions(controller::goTo, this::openDay));
        getStyleClass().add("calendar-screen");
        banners.getStyleClass().add("calendar-banners");
        drawing = new Zoomed(grid);
        middle.getChildren().add(drawing);
        setTop(new VBox(bar, banners));
        var whyNot = surroundings.whyNot();
        center = new StackPane(middle, whyNot.view(), bar.popover(), bar.doctors());
        keepBelow(bar.titleAt(), bar.popover());
        keepBelow(bar.doctorsAt(), bar.doctors());
        StackPane.setAlignment(whyNot.view(), Pos.BOTTOM_LEFT);
        StackPane.setMargin(whyNot.view(), AT_THE_CORNER);
        setCenter(center);
        sidePanel = surroundings.sidePanel();
        VBox.setVgrow(sidePanel, Priority.ALWAYS);
        side.getChildren().add(sidePanel);
        setRight(side);
        grid.setOnFree((column, time) -> surroundings.onFree().accept(column.practitioner(), time));
        grid.setOnClosed((column, time) -> whyNot.onAsk().accept(column.practitioner(), time));
        grid.setOnEnter(surroundings.onEnter());
        bind();
        installKeys(whyNot);
        bar.addEventHandler(ActionEvent.ACTION, this::giveFocusBack);
        ticker.everySecond(this, controller::refreshIfDue);
        refreshOnFocus();
    }

    /**
     * When it opens: the bar is laid out anew for each language, text and window. It lies over the
     * side panel, and over the bar where there is too little room below.
     */
    private void keepBelow(Node button, Region popover) {
        popover.setMinHeight(USE_PREF_SIZE);
        popover.managedProperty().bind(popover.visibleProperty());
        popover.translateYProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> Math.min(0, roomBelow() - popover.getHeight()),
                                popover.visibleProperty(),
                                popover.heightProperty(),
                                center.heightProperty()));
        StackPane.setAlignment(popover, Pos.TOP_LEFT);
        StackPane.setMargin(popover, new Insets(BELOW_THE_BAR, 0, 0, 0));
        popover.visibleProperty()
                .subscribe(shown -> {
                    center.setViewOrder(shown ? -1 : 0);
                    double x = sceneToLocal(button.localToScene(0, 0)).getX();
                    double most = getWidth() - popover.prefWidth(-1);
                    popover.setTranslateX(Math.max(0, Math.min(x, most)));
                });
    }

    /** As far as the window shows it: with large texts it may have to be scrolled. */
    private double roomBelow() {
        var scene = getScene();
        double shown = scene == null ? 0 : scene.getHeight() - center.localToScene(0, 0).getY();
        return Math.min(center.getHeight(), shown) - BELOW_THE_BAR;
    }

    /** Where the keys of the day work: called when the screen is shown and after a dialog. */
    public void focusGrid() {
        if (middle.getChildren().contains(month)) {
            month.focusGrid();
        } else {
            grid.requestFocus();
        }
    }

    /** Under the pointer, or where the visit begins that was chosen since. */
    public Optional<ColumnKey> column() {
        return grid.cell().map(TimeGrid.Cell::column);
    }

    private MonthGrid.Shown inMonth() {
        return new MonthGrid.Shown(
                model.dateProperty().get(), controller.todaysDate(), model.wanted());
    }

    private void openDay(LocalDate date) {
        month.focusGrid(); // Then the keys go on to the grid of the day.
        controller.openDay(date);
    }

    /** After a click the keys work in the grid again; who came by keyboard stays where they are. */
    private void giveFocusBack(ActionEvent event) {
        if (event.getTarget() instanceof ButtonBase button
                && button.isFocused()
                && !button.isFocusVisible()) {
            focusGrid();
        }
    }

    /** Lets visits be moved; the pinboard stands above the side panel. */
    public void letMove(MoveView moves, Region pinboard) {
        side.getChildren().addFirst(pinboard);
        moves.installOn(this, grid, side);
    }

    private void bind() {
        grid.selectedProperty().bindBidirectional(model.selectedProperty());
        grid.scaleProperty().bindBidirectional(model.scaleProperty());
        model.pageProperty().subscribe(this::show);
        model.staleSinceProperty().subscribe(this::showStale);
        sceneProperty()
                .flatMap(TextZoom::roomIn)
                .orElse(Double.MAX_VALUE)
                .subscribe(room -> {
                    grid.compactProperty().set(room < COMPACT_BELOW);
                    narrow = room < Overlay.NARROW_BELOW; // The month needs the side panel's room.
                    showSide();
                });
    }

    /** Out of the scene and not only out of sight: its keys must not act on what nobody sees. */
    private void showSide() {
        boolean shown = !(narrow && middle.getChildren().contains(month));
        if (shown != side.getChildren().contains(sidePanel)) {
            if (shown) {
                side.getChildren().add(sidePanel);
            } else {
                side.getChildren().remove(sidePanel);
            }
        }
    }

    private void show(Optional<Page> page) {
        if (model.isByOthers()) {
            grid.letMove();
        }
        grid.dayProperty().set(page.map(Page::grid));
        page.ifPresent(this::scrollOnce);
        var content = page.<Node>map(this::content).orElse(drawing);
        if (!middle.getChildren().contains(content)) {
            boolean focused = middle.isFocusWithin();
            middle.getChildren().setAll(content);
            showSide();
            if (focused) {
                focusGrid();
            }
        }
    }

    private Node content(Page page) {
        if (page.month().isPresent()) {
            month.show(inMonth(), page.month().get());
            return month;
        }
        return page.grid().columns().isEmpty() ? nobodyWorks(page) : drawing;
    }

    /** Later the desk stays at the hour it looks at, also on other days. */
    private void scrollOnce(Page day) {
        if (!scrolled && !day.grid().columns().isEmpty()) {
            scrolled = true;
            grid.scrollTo(controller.now());
        }
    }

    private Node nobodyWorks(Page page) {
        var holiday = page.sheets().getFirst().holiday();
        if (page.sheets().stream().anyMatch(each -> !each.doctors().isEmpty())) {
            return new EmptyState(
                    "fth-users",
                    texts.get("calendar.empty.hidden"),
                    texts.get("calendar.empty.choose"));
        }
        var next =
                holiday.isEmpty()
                        ? texts.get("calendar.empty.next")
                        : texts.format("calendar.empty.holiday", holiday);
        return new EmptyState("fth-calendar", texts.get("calendar.empty.nobody"), next);
    }

    /** The window itself says, or no longer says, that the database does not answer. */
    public void tellOfOutage(boolean lasts) {
        outage = lasts;
        showStale(model.staleSinceProperty().get());
    }

    private void showStale(Optional<Instant> since) {
        banners.getChildren().clear();
        // While the whole window says that the database is away, the page needs not say it, too.
        since.filter(at -> !outage)
                .ifPresent(at -> {
                    var sentence =
                            model.pageProperty().get().isPresent()
                                    ? texts.format("calendar.stale.copy", formats.time(at))
                                    : texts.get("calendar.stale.nothing");
                    banners.getChildren()
                            .add(
                                    new Banner(
                                                    Tone.DANGER,
                                                    texts.get("calendar.stale.lead"),
                                                    sentence)
                                            .withButton(
                                                    texts.get("calendar.stale.retry"),
                                                    controller::retry));
                });
    }

    private void installKeys(WhyNot whyNot) {
        new KeyMap("calendar")
                .on("T", controller::today)
                .on("Left", controller::previous)
                .on("Right", controller::next)
                .on("Shift+Left", controller::previousWeek)
                .on("Shift+Right", controller::nextWeek)
                .on("G", bar::askForDate)
                .on("D", bar.doctors()::open)
                .on("Alt+1", controller::showDay)
                .on("Alt+2", controller::showWeek)
                .on("Alt+3", controller::showMonth)
                .noting("Up", "Down", "Tab", "Shift+Tab", "Page Up", "Page Down")
                .onSign("+", controller::larger)
                .onSign("-", controller::smaller)
                .onSign("0", controller::fitDay)
                .onSign(
                        "?",
                        () ->
                                grid.cell()
                                        .ifPresent(cell ->
                                                whyNot.onAsk()
                                                        .accept(
                                                                cell.column().practitioner(),
                                                                cell.start())))
                .installOn(this);
    }

    private void refreshOnFocus() {
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .orElse(false)
                .subscribe(focused -> {
                    if (focused && model.pageProperty().get().isPresent()) {
                        controller.refresh();
                    }
                });
    }
}
