package clinic.docket.ui.calendar;

import clinic.docket.service.appointment.day.DaySheet;
import clinic.docket.ui.calendar.grid.Scale;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.Ticker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes from day to day and keeps the day on screen fresh: what other workstations book and hold
 * appears within seconds.
 */
public final class CalendarController {
    private static final Logger LOG = LoggerFactory.getLogger(CalendarController.class);
    private static final Duration REFRESH = Duration.ofSeconds(5);

    private final CalendarModel model;
    private final Background background;
    private final Function<LocalDate, DaySheet> days;
    private final DayColumns columns;
    private final Ticker clock;
    private final ZoneId zone;
    private boolean refreshing;
    private Instant lastAsked = Instant.EPOCH;

    /**
     * @param days reads a day; called away from the FX thread
     * @param columns prepares the day for the grid, there too
     */
    public CalendarController(
            CalendarModel model,
            Background background,
            Function<LocalDate, DaySheet> days,
            DayColumns columns,
            SiteClock clock) {
        this.model = model;
        this.background = background;
        this.days = days;
        this.columns = columns;
        this.clock = clock.ticker();
        this.zone = clock.zone();
    }

    /** What time it is, and where. */
    public record SiteClock(Ticker ticker, ZoneId zone) {}

    public LocalDate todaysDate() {
        return LocalDate.ofInstant(clock.now(), zone);
    }

    public Instant now() {
        return clock.now();
    }

    /** Asks for the day once more after it could not be read. */
    public void retry() {
        goTo(model.dateProperty().get());
    }

    public void today() {
        goTo(todaysDate());
    }

    public void nextDay() {
        move(Period.ofDays(1));
    }

    public void previousDay() {
        move(Period.ofDays(-1));
    }

    public void nextWeek() {
        move(Period.ofWeeks(1));
    }

    public void previousWeek() {
        move(Period.ofWeeks(-1));
    }

    public void goTo(LocalDate date) {
        model.goTo(date);
        lastAsked = clock.now();
        background
                .callLatest(this, () -> read(date))
                .whileRunning(model.loadingProperty())
                .onSuccess(day -> model.show(day, clock.now()))
                .onFailure(this::failed)
                .start();
    }

    public void larger() {
        model.scaleProperty().set(model.scaleProperty().get().larger());
    }

    public void smaller() {
        model.scaleProperty().set(model.scaleProperty().get().smaller());
    }

    public void fitDay() {
        model.scaleProperty().set(Scale.FIT_DAY);
    }

    /** Reads the day again, such as after a booking. */
    public void refresh() {
        if (model.loadingProperty().get() || refreshing) {
            return;
        }
        refreshing = true;
        lastAsked = clock.now();
        var date = model.dateProperty().get();
        var known = model.dayProperty().get().map(CalendarModel.Day::sheet);
        background
                .call(() -> readIfChanged(date, known))
                .onSuccess(changed -> refreshed(date, changed))
                .onFailure(this::failed)
                .onEnd(() -> refreshing = false)
                .start();
    }

    /** Refreshes when the last time was some seconds ago; called each second while on screen. */
    public void refreshIfDue(Instant now) {
        if (!Duration.between(lastAsked, now).minus(REFRESH).isNegative()) {
            refresh();
        }
    }

    private void move(Period step) {
        goTo(model.dateProperty().get().plus(step));
    }

    private CalendarModel.Day read(LocalDate date) {
        var sheet = days.apply(date);
        return new CalendarModel.Day(sheet, columns.of(sheet));
    }

    private Optional<CalendarModel.Day> readIfChanged(LocalDate date, Optional<DaySheet> known) {
        var sheet = days.apply(date);
        return known.equals(Optional.of(sheet))
                ? Optional.empty()
                : Optional.of(new CalendarModel.Day(sheet, columns.of(sheet)));
    }

    private void refreshed(LocalDate date, Optional<CalendarModel.Day> changed) {
        changed.ifPresent(day -> model.show(day, clock.now()));
        if (date.equals(model.dateProperty().get())) {
            model.readAgain(clock.now());
        }
    }

    /** The banner says it and stays until the day can be read; the log has the cause once. */
    private void failed(Throwable failure) {
        if (model.staleSinceProperty().get().isEmpty()) {
            LOG.warn("The day cannot be read", failure);
        }
        model.failed();
    }
}
