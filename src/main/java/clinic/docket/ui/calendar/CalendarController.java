package clinic.docket.ui.calendar;

import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.service.appointment.day.DaySheet;
import clinic.docket.service.appointment.day.MonthSheet;
import clinic.docket.ui.calendar.grid.axis.Scale;
import clinic.docket.ui.calendar.page.DoctorChoice;
import clinic.docket.ui.calendar.page.Page;
import clinic.docket.ui.calendar.page.Pages;
import clinic.docket.ui.calendar.page.Span;
import clinic.docket.ui.calendar.page.Wanted;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.Ticker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
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
    private final Reading reading;
    private final Pages pages;
    private final Ticker clock;
    private final ZoneId zone;
    private boolean refreshing;
    private Instant lastAsked = Instant.EPOCH;

    /**
     * @param pages prepares what was read for the grid, away from the FX thread
     */
    public CalendarController(
            CalendarModel model,
            Background background,
            Reading reading,
            Pages pages,
            SiteClock clock) {
        this.model = model;
        this.background = background;
        this.reading = reading;
        this.pages = pages;
        this.clock = clock.ticker();
        this.zone = clock.zone();
    }

    /** Reads the days from the first to the last one; called away from the FX thread. */
    @FunctionalInterface
    public interface Days {
        List<DaySheet> read(LocalDate first, LocalDate last);
    }

    /** Reads how full a month is for these doctors; called away from the FX thread. */
    @FunctionalInterface
    public interface Months {
        MonthSheet read(YearMonth month, List<PractitionerId> doctors);
    }

    /** Where the pages come from. */
    public record Reading(Days days, Months months) {}

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

    /** To the next day, week or month, whatever is on screen. */
    public void next() {
        move(model.spanProperty().get().step());
    }

    public void previous() {
        move(model.spanProperty().get().step().negated());
    }

    /** To the next week; on the month page to the next month. */
    public void nextWeek() {
        move(longStep());
    }

    public void previousWeek() {
        move(longStep().negated());
    }

    private Period longStep() {
        var span = model.spanProperty().get();
        return span == Span.MONTH ? span.step() : Span.WEEK.step();
    }

    public void showDay() {
        look(Span.DAY, model.doctorsProperty().get());
    }

    /** A visit is chosen: then rather the week of its doctor, unless several were chosen before. */
    public void showWeek() {
        var doctors = model.doctorsProperty().get();
        var ofVisit =
                model.selectedProperty()
                        .get()
                        .flatMap(id -> model.pageProperty().get().flatMap(page -> page.visit(id)))
                        .filter(visit -> doctors.inWeek().size() < 2)
                        .map(visit -> doctors.withWeekOf(visit.practitioner()));
        look(Span.WEEK, ofVisit.orElse(doctors));
    }

    public void showMonth() {
        look(Span.MONTH, model.doctorsProperty().get());
    }

    /** Opens a day of the month page. */
    void openDay(LocalDate date) {
        model.goTo(date);
        showDay();
    }

    /** All of the clinic. */
    List<Practitioner> doctors() {
        return pages.doctors();
    }

    /** Looks at other doctors. */
    public void showDoctors(DoctorChoice doctors) {
        look(model.spanProperty().get(), doctors);
    }

    private void look(Span span, DoctorChoice doctors) {
        model.look(span, doctors);
        retry();
    }

    public void goTo(LocalDate date) {
        model.goTo(date);
        lastAsked = clock.now();
        var wanted = model.wanted();
        background
                .callLatest(this, () -> page(wanted, read(wanted, date)))
                .whileRunning(model.loadingProperty())
                .onSuccess(page -> model.show(page, clock.now()))
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
        var wanted = model.wanted();
        var date = model.dateProperty().get();
        var known = model.pageProperty().get();
        background
                .call(() -> readIfChanged(wanted, date, known))
                .onSuccess(changed -> {
                    if (date.equals(model.dateProperty().get())) {
                        refreshed(wanted, changed);
                    }
                })
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

    /** For a month its numbers, and whole only the marked day. */
    private Page.Read read(Wanted wanted, LocalDate date) {
        if (wanted.span() != Span.MONTH) {
            return Page.Read.of(reading.days().read(wanted.first(), wanted.last()));
        }
        var doctors = wanted.doctors().shown(Span.MONTH, pages.doctors());
        var month =
                reading.months()
                        .read(
                                YearMonth.from(date),
                                doctors.stream().map(Practitioner::id).toList());
        return new Page.Read(reading.days().read(date, date), Optional.of(month));
    }

    private Page page(Wanted wanted, Page.Read read) {
        return pages.of(wanted, read, todaysDate());
    }

    private Optional<Page> readIfChanged(Wanted wanted, LocalDate date, Optional<Page> known) {
        var read = read(wanted, date);
        boolean same =
                known.filter(page -> page.wanted().equals(wanted) && page.read().equals(read))
                        .isPresent();
        return same ? Optional.empty() : Optional.of(page(wanted, read));
    }

    private void refreshed(Wanted wanted, Optional<Page> changed) {
        changed.ifPresent(page -> model.show(page, clock.now()));
        if (wanted.equals(model.wanted())) {
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
