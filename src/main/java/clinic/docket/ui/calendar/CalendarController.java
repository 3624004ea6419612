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
 * appears when a reader tells of it, and within half a minute otherwise.
 */
public final class CalendarController {
    private static final Logger LOG = LoggerFactory.getLogger(CalendarController.class);

    /** Nobody may have told that there is something new. */
    private static final Duration REFRESH = Duration.ofSeconds(30);

    private static final Duration RETRY = Duration.ofSeconds(5);

    private final CalendarModel model;
    private final Background background;
    private final Reading reading;
    private final Pages pages;
    private final Ticker clock;
    private final ZoneId zone;
    private boolean refreshing;
    private boolean again;
    private boolean byOthers;
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
                .onEnd(this::catchUp)
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

    /**
     * Reads the day again, such as after a booking. While an answer is under way it is read once
     * more behind it: that answer may be older than what is to be seen.
     */
    public void refresh() {
        if (model.loadingProperty().get() || refreshing) {
            again = true;
            return;
        }
        again = false;
        refreshing = true;
        boolean moving = byOthers;
        byOthers = false;
        lastAsked = clock.now();
        var wanted = model.wanted();
        var date = model.dateProperty().get();
        var known = model.pageProperty().get();
        background
                .call(() -> readIfChanged(wanted, date, known))
                .onSuccess(changed -> {
                    if (date.equals(model.dateProperty().get())) {
                        refreshed(wanted, changed, moving);
                    }
                })
                .onFailure(this::failed)
                .onEnd(() -> {
                    refreshing = false;
                    catchUp();
                })
                .start();
    }

    private void catchUp() {
        if (again) {
            refresh();
        }
    }

    /** As {@link #refresh}, because others have changed something: it is seen to happen. */
    public void refreshByOthers() {
        byOthers = true;
        refresh();
    }

    /** The database does not answer: what is on screen is a copy from now on. */
    public void lost(Throwable failure) {
        failed(failure);
    }

    /**
     * Refreshes when the last time was long ago, or a hold has run out, which nobody tells of;
     * called each second while on screen.
     */
    public void refreshIfDue(Instant now) {
        boolean stale = model.staleSinceProperty().get().isPresent();
        var pause = stale ? RETRY : REFRESH;
        boolean due = !Duration.between(lastAsked, now).minus(pause).isNegative();
        if (due || (!stale && hasOldHold(now))) {
            refresh();
        }
    }

    private boolean hasOldHold(Instant now) {
        return model.pageProperty().get().stream()
                .flatMap(page -> page.grid().columns().stream())
                .flatMap(column -> column.holds().stream())
                .anyMatch(held -> !held.expires().isAfter(now));
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

    private void refreshed(Wanted wanted, Optional<Page> changed, boolean moving) {
        changed.ifPresent(page -> {
            if (moving) {
                model.showByOthers(page, clock.now());
            } else {
                model.show(page, clock.now());
            }
        });
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
