package clinic.docket.ui.calendar.month;

import clinic.docket.ui.calendar.page.Wanted;
import clinic.docket.ui.calendar.page.Weeks;
import clinic.docket.ui.kit.text.Formats;
import com.calendarfx.view.YearMonthView;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;

/**
 * The days of a month in weeks. Arrows go from day to day, Page Up and Page Down from month to
 * month, Enter or a click chooses.
 *
 * <p>Drawn by CalendarFX, which knows only the language of the machine: the names of the days are
 * written over, and its own head is hidden.
 */
public final class MonthGrid extends StackPane {
    private static final int WEEK = 7;
    private static final int WEEKS = 6;

    private final YearMonthView view = new YearMonthView();
    private final Formats formats;
    private final Weeks weeks;
    private final Consumer<LocalDate> onDate;
    private Consumer<LocalDate> onMarked = date -> {};
    private Function<LocalDate, MonthNote> words = date -> MonthNote.NONE;
    private boolean large;
    private Shown shown;

    /**
     * What is shown.
     *
     * @param marked where the arrows are; its month is shown
     * @param wanted what the calendar shows
     */
    public record Shown(LocalDate marked, LocalDate today, Wanted wanted) {}

    public MonthGrid(Formats formats, Weeks weeks, Shown first, Consumer<LocalDate> onDate) {
        this.formats = formats;
        this.weeks = weeks;
        this.onDate = onDate;
        this.shown = first;
        getStyleClass().add("month-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        view.setFocusTraversable(false);
        view.setShowMonth(false);
        view.setShowYear(false);
        view.setShowTodayButton(false);
        view.setShowMonthArrows(false);
        view.setShowYearArrows(false);
        view.setShowUsageColors(false);
        view.setShowWeekNumbers(false);
        view.setWeekFields(weeks.fields());
        view.setClickBehaviour(YearMonthView.ClickBehaviour.NONE);
        view.setCellFactory(cell -> new MonthDay(onDate));
        view.setToday(first.today());
        view.setDate(first.marked());
        view.skinProperty().subscribe(this::decorate);
        getChildren().add(view);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Takes all the room there is, with the names of the days written out. */
    MonthGrid large() {
        large = true;
        setMinWidth(0);
        view.setMinWidth(0);
        getStyleClass().add("large-month");
        return this;
    }

    /** Told when the arrows have gone to another day. */
    public void setOnMarked(Consumer<LocalDate> handler) {
        onMarked = handler;
    }

    public YearMonth month() {
        return YearMonth.from(shown.marked());
    }

    public void show(Shown now) {
        shown = now;
        view.setToday(now.today());
        view.setDate(now.marked());
        decorate();
    }

    /** What stands below the number of a day. */
    void write(Function<LocalDate, MonthNote> newWords) {
        words = newWords;
        decorate();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.FOCUS_ITEM
                ? lookupAll(".month-day").stream()
                        .filter(node -> isMarked(node))
                        .findFirst()
                        .orElse(this)
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private boolean isMarked(Node node) {
        return node instanceof MonthDay day && day.date().equals(shown.marked());
    }

    private void decorate() {
        if (view.getSkin() == null) {
            return;
        }
        setAccessibleText(formats.month(month()));
        for (var node : view.lookupAll(".month-day")) {
            if (node instanceof MonthDay day && day.getDate() != null) {
                day.show(state(day.date()), formats.dateLong(day.date()));
            }
        }
        int index = 0;
        for (var node : view.lookupAll(".day-of-week-label")) {
            if (node instanceof Label label) {
                var day = weeks.day(index % WEEK);
                label.setText(large ? formats.weekday(day) : formats.weekdayLetter(day));
                index++;
            }
        }
        if (large && view.lookup(".container") instanceof GridPane days) {
            fill(days);
        }
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    /** CalendarFX lets its head grow, and not the last week. */
    private static void fill(GridPane days) {
        var name = days.lookup(".day-of-week-label");
        var place = name == null ? null : GridPane.getRowIndex(name);
        var rows = new ArrayList<RowConstraints>();
        for (int i = 0; i <= (place == null ? 0 : place); i++) {
            rows.add(new RowConstraints());
        }
        for (int i = 0; i < WEEKS; i++) {
            var week = new RowConstraints();
            week.setMaxHeight(Double.MAX_VALUE);
            week.setVgrow(Priority.ALWAYS);
            rows.add(week);
        }
        days.setMinWidth(0);
        days.getRowConstraints().setAll(rows);
    }

    private MonthDay.State state(LocalDate date) {
        var wanted = shown.wanted();
        boolean outside = !YearMonth.from(date).equals(month());
        return new MonthDay.State(
                date.equals(shown.marked()),
                date.equals(shown.today()),
                !date.isBefore(wanted.first()) && !date.isAfter(wanted.last()),
                outside,
                outside ? MonthNote.NONE : words.apply(date));
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown() || event.isShiftDown()) {
            return;
        }
        var date = shown.marked();
        Runnable action =
                switch (event.getCode()) {
                    case LEFT -> () -> mark(date.minusDays(1));
                    case RIGHT -> () -> mark(date.plusDays(1));
                    case UP -> () -> mark(date.minusWeeks(1));
                    case DOWN -> () -> mark(date.plusWeeks(1));
                    case PAGE_UP -> () -> mark(date.minusMonths(1));
                    case PAGE_DOWN -> () -> mark(date.plusMonths(1));
                    case ENTER -> () -> onDate.accept(date);
                    default -> null;
                };
        if (action != null) {
            event.consume();
            action.run();
        }
    }

    /** To a day, and its month. */
    public void mark(LocalDate date) {
        show(new Shown(date, shown.today(), shown.wanted()));
        onMarked.accept(date);
    }
}
