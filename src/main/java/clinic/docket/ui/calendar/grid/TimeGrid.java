package clinic.docket.ui.calendar.grid;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.ui.calendar.grid.axis.Scale;
import clinic.docket.ui.calendar.grid.axis.TimeAxis;
import clinic.docket.ui.calendar.grid.card.VisitCard;
import clinic.docket.ui.kit.Ticker;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * Columns over one time axis: the day of a clinic at a glance.
 *
 * <p>Shows what {@link #dayProperty} holds and tells what was chosen; it changes nothing itself.
 * Keys while it has the focus: up and down for the visit before and after, Tab and Shift+Tab for
 * the columns, Enter for what comes next with the chosen visit.
 */
public final class TimeGrid<K> extends Region {
    private static final double HALF_STEP_MINUTES = 2.5;
    private static final double TIME_COLUMN = 48;
    private static final double TIME_COLUMN_COMPACT = 44;

    private final Ticker ticker;
    private final GridSurface<K> surface;
    private final TimeColumn times;
    private final ColumnHeads headers = new ColumnHeads();
    private final Pane body = new Pane();
    private final Pane timeBody = new Pane();
    private final ScrollBars bars = new ScrollBars(this::scroll);

    private final ObjectProperty<Optional<GridDay<K>>> day =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<AppointmentId>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Scale> scale = new SimpleObjectProperty<>(Scale.COMFORTABLE);
    private final BooleanProperty compact = new SimpleBooleanProperty();
    private BiConsumer<K, Instant> onFree = (column, time) -> {};
    private BiConsumer<K, Instant> onClosed = (column, time) -> {};
    private Runnable onEnter = () -> {};

    private Optional<Columns> columns = Optional.empty();
    private Optional<Cell<K>> pointed = Optional.empty();
    private Optional<Instant> anchor = Optional.empty();
    private boolean stale = true;
    private boolean ofOthers;

    public TimeGrid(Texts texts, Formats formats, Ticker ticker) {
        this.ticker = ticker;
        surface = new GridSurface<>(texts, formats);
        times = new TimeColumn(formats);
        getStyleClass().add("time-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(texts.get("calendar.grid.name"));
        build();
        listen();
        new CardTip(body).install();
        formats.names().hiddenProperty().subscribe(hidden -> redraw());
    }

    /** What to draw; empty while the first day is being read. */
    public ObjectProperty<Optional<GridDay<K>>> dayProperty() {
        return day;
    }

    /** What the next day to be drawn has new was done by others: it is seen to happen. */
    public void letMove() {
        ofOthers = true;
    }

    /** How many cards are on their way to where others have put them. */
    public int moving() {
        return surface.moving();
    }

    /** The chosen visit, also one that is not on this day. */
    public ObjectProperty<Optional<AppointmentId>> selectedProperty() {
        return selected;
    }

    public ObjectProperty<Scale> scaleProperty() {
        return scale;
    }

    /** A narrower time column for small windows. */
    public BooleanProperty compactProperty() {
        return compact;
    }

    /** A click on time that nothing covers: the column and the five minutes under the pointer. */
    public void setOnFree(BiConsumer<K, Instant> handler) {
        onFree = handler;
    }

    /** A click on time in which no visit could begin: a break, an absence, somebody's hold. */
    public void setOnClosed(BiConsumer<K, Instant> handler) {
        onClosed = handler;
    }

    /** Five minutes of a column. */
    public record Cell<K>(K column, Instant start) {}

    /** Under the pointer, or where the visit begins that was chosen since. */
    public Optional<Cell<K>> cell() {
        return pointed.or(this::chosenCell);
    }

    private Optional<Cell<K>> chosenCell() {
        return day.get().stream()
                .flatMap(shown -> shown.columns().stream())
                .flatMap(column ->
                        column.visits().stream()
                                .filter(visit -> selected.get().equals(Optional.of(visit.id())))
                                .map(visit -> new Cell<>(column.key(), visit.range().start())))
                .findFirst();
    }

    /** Shows a visit that is carried, and keeps it in sight. */
    public void carry(Optional<GridDay.Carried<K>> carried) {
        surface.carry(carried);
        surface.ghost().ifPresent(bars::reveal);
    }

    /** Where the pointer is heard. */
    public Node body() {
        return body;
    }

    public static Optional<VisitCard> cardUnder(MouseEvent event) {
        return CardTip.cardUnder(event);
    }

    /** The cell whose beginning is nearest to a point of the scene. */
    public Optional<Cell<K>> cellNear(double sceneX, double sceneY) {
        return columns.flatMap(
                all -> cellAt(sceneX, sceneY + all.axis().pixelsPerMinute() * HALF_STEP_MINUTES));
    }

    /** Scrolls a little when the point lies at an edge; false when it does not, or at the end. */
    public boolean nudge(double sceneX, double sceneY) {
        var point = body.sceneToLocal(sceneX, sceneY);
        return bars.nudge(point.getX(), point.getY());
    }

    /** Enter while a visit is chosen. */
    public void setOnEnter(Runnable handler) {
        onEnter = handler;
    }

    /** Brings this time to one third of the height, at once or when the grid is first laid out. */
    public void scrollTo(Instant time) {
        anchor = Optional.of(time);
        requestLayout();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.FOCUS_ITEM) {
            return selected.get().flatMap(surface::card).map(Node.class::cast).orElse(this);
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    protected void layoutChildren() {
        double timeWidth = compact.get() ? TIME_COLUMN_COMPACT : TIME_COLUMN;
        double width = Math.max(1, getWidth() - timeWidth);
        double height = Math.max(1, getHeight() - ColumnHeads.HEIGHT);
        layout(headers, timeWidth, 0, width, ColumnHeads.HEIGHT);
        layout(timeBody, 0, ColumnHeads.HEIGHT, timeWidth, height);
        layout(body, timeWidth, ColumnHeads.HEIGHT, width, height);
        bars.layOut(body);
        day.get().filter(each -> !each.columns().isEmpty()).ifPresent(this::draw);
    }

    private void build() {
        for (Region each : List.of(headers, body, timeBody)) {
            each.setManaged(false);
            var clip = new Rectangle();
            clip.setX(-GridSurface.DOT / 2); // The first dot of the now-line lies on the edge.
            clip.widthProperty().bind(each.widthProperty().add(GridSurface.DOT / 2));
            clip.heightProperty().bind(each.heightProperty());
            each.setClip(clip);
        }
        body.getStyleClass().add("grid-body");
        timeBody.getStyleClass().add("grid-body");
        body.getChildren().add(surface);
        timeBody.getChildren().add(times);
        var corner = new Region();
        corner.getStyleClass().add("column-headers");
        corner.setManaged(false);
        corner.resize(TIME_COLUMN, ColumnHeads.HEIGHT);
        getChildren().addAll(timeBody, body, corner, headers);
        getChildren().addAll(bars.nodes());
    }

    private void listen() {
        day.subscribe(this::redraw);
        scale.subscribe((before, now) -> {
            anchor = Optional.of(anchor.orElseGet(this::timeAtOneThird));
            redraw();
        });
        compact.subscribe(this::redraw);
        widthProperty().subscribe(this::redraw);
        heightProperty().subscribe(this::redraw);
        selected.subscribe(this::showSelected);
        ticker.everyMinute(this, this::moveNow);
        ticker.everySecond(this, surface::countDown);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        addEventHandler(ScrollEvent.SCROLL, this::wheel);
        body.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        body.addEventHandler(MouseEvent.MOUSE_MOVED, event -> pointed = cellAt(event));
        body.addEventHandler(MouseEvent.MOUSE_EXITED, event -> pointed = Optional.empty());
    }

    private void redraw() {
        stale = true;
        requestLayout();
    }

    private void draw(GridDay<K> shown) {
        if (!stale && anchor.isEmpty()) {
            return;
        }
        int count = shown.columns().size();
        double width = Columns.width(count, body.getWidth());
        var perMinute = scale.get().pixelsPerMinute(shown.hours().length(), body.getHeight());
        var axis = new TimeAxis(shown.hours(), shown.zone(), perMinute);
        var days = shown.columns().stream().map(each -> shown.axisDay(each.date())).toList();
        var all = new Columns(axis, days, width);
        if (!columns.map(Columns::axis).equals(Optional.of(axis))
                || times.getWidth() != timeBody.getWidth()) {
            times.show(axis, timeBody.getWidth());
        }
        columns = Optional.of(all);
        surface.show(shown, all, ticker.now(), ofOthers);
        ofOthers = false;
        times.moveNow(axis, onAxis(all, ticker.now()));
        headers.show(shown, all, ticker.now());
        stale = false;
        bars.setContent(width, axis.height());
        anchor.ifPresent(time -> bars.scrollTo(axis.y(onAxisOf(shown, time)) - third()));
        anchor = Optional.empty();
        scroll();
    }

    private static Optional<Instant> onAxis(Columns all, Instant time) {
        return all.moment(time).map(Columns.Moment::onAxis);
    }

    /** The same time of the clock where the day of this time is not shown. */
    private static Instant onAxisOf(GridDay<?> shown, Instant time) {
        return shown.axisDay(shown.zone().date(time)).onAxis(time);
    }

    private void scroll() {
        double x = -bars.x();
        double y = -bars.y();
        surface.relocate(x, y);
        times.relocate(0, y);
        columns.ifPresent(all -> headers.scroll(x, all));
    }

    private void moveNow(Instant now) {
        surface.moveNow(now);
        columns.ifPresent(all -> times.moveNow(all.axis(), onAxis(all, now)));
    }

    private double third() {
        return body.getHeight() / 3;
    }

    private Instant timeAtOneThird() {
        return columns.map(all -> all.axis().at(bars.y() + third())).orElseGet(ticker::now);
    }

    private void showSelected(Optional<AppointmentId> id) {
        pointed = Optional.empty();
        surface.select(id);
        id.flatMap(surface::card).ifPresent(bars::reveal);
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || day.get().isEmpty()) {
            return;
        }
        boolean used =
                switch (event.getCode()) {
                    case UP -> choose(steps().up());
                    case DOWN -> choose(steps().down());
                    case TAB ->
                            choose(
                                    event.isShiftDown()
                                            ? steps().previousColumn()
                                            : steps().nextColumn());
                    case PAGE_UP -> page(-1);
                    case PAGE_DOWN -> page(1);
                    case ENTER -> enter();
                    default -> false;
                };
        if (used) {
            event.consume();
        }
    }

    private Steps<K> steps() {
        return new Steps<>(day.get().orElseThrow(), selected.get(), ticker.now());
    }

    /** False when there is nowhere to go: then Tab leaves the grid. */
    private boolean choose(Optional<AppointmentId> id) {
        id.ifPresent(each -> selected.set(id));
        return id.isPresent();
    }

    private boolean page(int direction) {
        bars.page(direction);
        return true;
    }

    private boolean enter() {
        boolean chosen = selected.get().isPresent();
        if (chosen) {
            onEnter.run();
        }
        return chosen;
    }

    private void wheel(ScrollEvent event) {
        bars.wheel(event);
        event.consume();
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        requestFocus();
        var card = CardTip.cardUnder(event);
        if (card.isPresent()) {
            card.map(VisitCard::visit).ifPresent(visit -> selected.set(Optional.of(visit.id())));
        } else {
            clickedFree(event);
        }
    }

    private void clickedFree(MouseEvent event) {
        cellAt(event)
                .ifPresent(cell ->
                        (isOpen(cell) ? onFree : onClosed).accept(cell.column(), cell.start()));
    }

    private boolean isOpen(Cell<K> cell) {
        return day.get().stream()
                .flatMap(shown -> shown.columns().stream())
                .anyMatch(each -> each.key().equals(cell.column()) && each.isOpen(cell.start()));
    }

    private Optional<Cell<K>> cellAt(MouseEvent event) {
        return cellAt(event.getSceneX(), event.getSceneY());
    }

    private Optional<Cell<K>> cellAt(double sceneX, double sceneY) {
        var point = surface.sceneToLocal(sceneX, sceneY);
        return columns.flatMap(all ->
                day.get()
                        .filter(shown -> shown.columns().size() == all.count())
                        .map(shown -> {
                            int column = all.at(point.getX());
                            return new Cell<>(
                                    shown.columns().get(column).key(),
                                    all.time(column, point.getY()));
                        }));
    }

    private static void layout(Region region, double x, double y, double width, double height) {
        region.resizeRelocate(x, y, width, height);
    }
}
