package clinic.docket.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.fixture.SampleDay;
import clinic.docket.fixture.TestClock;
import clinic.docket.service.appointment.day.DaySheet;
import clinic.docket.service.appointment.day.DoctorDay;
import clinic.docket.ui.calendar.grid.ColumnKey;
import clinic.docket.ui.calendar.grid.GridColumn;
import clinic.docket.ui.calendar.grid.axis.Scale;
import clinic.docket.ui.calendar.page.Pages;
import clinic.docket.ui.calendar.page.Span;
import clinic.docket.ui.calendar.page.Weeks;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.Ticker;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalendarControllerTest {
    private final TestClock clock = new TestClock(SampleDay.NOW);
    private final List<LocalDate> asked = new ArrayList<>();
    private final CalendarModel model = new CalendarModel(SampleDay.DATE, Weeks.of(Locale.ENGLISH));
    private final CalendarController controller = controller();
    private boolean databaseGone;
    private boolean nobodyWorks;
    private Runnable whileReading = () -> {};

    @Test
    void goesFromDayToDayAndFromWeekToWeek() {
        controller.next();
        controller.previous();
        controller.nextWeek();
        controller.previousWeek();
        controller.goTo(SampleDay.DATE.minusMonths(2));
        controller.today();

        assertThat(asked)
                .containsExactly(
                        SampleDay.DATE.plusDays(1),
                        SampleDay.DATE,
                        SampleDay.DATE.plusWeeks(1),
                        SampleDay.DATE,
                        SampleDay.DATE.minusMonths(2),
                        SampleDay.DATE);
        assertThat(shownDate()).isEqualTo(SampleDay.DATE);
        assertThat(model.loadingProperty().get()).isFalse();
    }

    @Test
    void dropsAnAnswerForADateThatNobodyAsksForAnyMore() {
        controller.today();
        var late = model.pageProperty().get().orElseThrow();
        controller.next();

        model.show(late, SampleDay.NOW);

        assertThat(shownDate()).isEqualTo(SampleDay.DATE.plusDays(1));
    }

    @Test
    void keepsTheSameDayOnScreenWhenNothingHasChanged() {
        controller.today();
        var before = model.pageProperty().get();

        controller.refresh();

        assertThat(asked).hasSize(2);
        assertThat(model.pageProperty().get()).isSameAs(before);
    }

    @Test
    void asksAgainOnlyAfterSomeSeconds() {
        controller.today();

        controller.refreshIfDue(SampleDay.NOW.plusSeconds(29));
        assertThat(asked).hasSize(1);

        controller.refreshIfDue(SampleDay.NOW.plusSeconds(30));
        assertThat(asked).hasSize(2);
    }

    @Test
    void asksSoonerWhileTheDatabaseIsGone() {
        controller.today();
        controller.lost(new IllegalStateException("gone"));
        assertThat(model.staleSinceProperty().get()).contains(SampleDay.NOW);

        controller.refreshIfDue(SampleDay.NOW.plusSeconds(5));

        assertThat(asked).hasSize(2);
        assertThat(model.staleSinceProperty().get()).isEmpty();
    }

    @Test
    void asksWhenAHoldHasRunOutBecauseNobodyTellsOfIt() {
        controller.today();
        var first =
                model.pageProperty().get().orElseThrow().grid().columns().stream()
                        .flatMap(column -> column.holds().stream())
                        .map(GridColumn.Held::expires)
                        .min(Instant::compareTo)
                        .orElseThrow();
        clock.set(first.minusSeconds(5));
        controller.refresh();

        controller.refreshIfDue(first.minusMillis(1));
        assertThat(asked).hasSize(2);

        controller.refreshIfDue(first);
        assertThat(asked).hasSize(3);
    }

    @Test
    void readsOnceMoreWhenSomethingChangesWhileAnAnswerIsUnderWay() {
        controller.today();
        whileReading = controller::refreshByOthers;

        controller.refresh();

        assertThat(asked).hasSize(3);
    }

    @Test
    void tellsTheScreenWhatOthersHaveDone() {
        controller.today();
        var byOthers = new ArrayList<Boolean>();
        model.pageProperty().addListener((page, before, now) -> byOthers.add(model.isByOthers()));

        nobodyWorks = true;
        controller.refresh();
        nobodyWorks = false;
        controller.refreshByOthers();
        controller.refreshByOthers();

        assertThat(byOthers).containsExactly(false, true);
        assertThat(model.isByOthers()).isFalse();
    }

    @Test
    void saysThatTheDayOnScreenIsACopyWhileTheDatabaseIsGone() {
        controller.today();
        databaseGone = true;

        controller.refresh();
        assertThat(model.staleSinceProperty().get()).contains(SampleDay.NOW);
        assertThat(shownDate()).isEqualTo(SampleDay.DATE);

        databaseGone = false;
        controller.refresh();
        assertThat(model.staleSinceProperty().get()).isEmpty();
    }

    @Test
    void neverShowsADayUnderTheDateOfAnother() {
        controller.today();
        databaseGone = true;

        controller.next();

        assertThat(model.pageProperty().get()).isEmpty();
        assertThat(model.staleSinceProperty().get()).isPresent();
    }

    @Test
    void changesTheScaleWithinItsEnds() {
        controller.larger();
        controller.larger();
        controller.larger();
        assertThat(model.scaleProperty().get()).isEqualTo(Scale.LARGEST);

        controller.smaller();
        assertThat(model.scaleProperty().get()).isEqualTo(Scale.LARGE);

        controller.fitDay();
        controller.smaller();
        assertThat(model.scaleProperty().get()).isEqualTo(Scale.FIT_DAY);
    }

    @Test
    void goesFromWeekToWeekWhileAWeekIsShown() {
        controller.showWeek();
        controller.next();
        controller.goTo(SampleDay.DATE);

        var monday = SampleDay.DATE.minusDays(1);
        assertThat(asked).containsExactly(monday, monday.plusWeeks(1), monday);
        assertThat(model.pageProperty().get().orElseThrow().sheets()).hasSize(7);
    }

    @Test
    void dropsTheDayThatIsAnsweredAfterTheWeekWasAskedFor() {
        controller.today();
        var day = model.pageProperty().get().orElseThrow();
        controller.showWeek();

        model.show(day, SampleDay.NOW);

        assertThat(model.pageProperty().get().orElseThrow().wanted().span()).isEqualTo(Span.WEEK);
    }

    @Test
    void showsTheWeekOfTheDoctorOfTheChosenVisit() {
        controller.today();
        var visit = SampleDay.visit("Okafor", "Amara");
        model.selectedProperty().set(Optional.of(visit.id()));

        controller.showWeek();

        assertThat(model.pageProperty().get().orElseThrow().columns())
                .extracting(ColumnKey::practitioner)
                .containsOnly(visit.practitioner());
    }

    @Test
    void goesFromMonthToMonthAndOpensADay() {
        controller.today();
        controller.showMonth();
        controller.nextWeek();
        assertThat(model.dateProperty().get()).isEqualTo(SampleDay.DATE.plusMonths(1));
        controller.previous();

        var page = model.pageProperty().get().orElseThrow();
        assertThat(page.wanted().first()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(page.wanted().last()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(page.month().orElseThrow().day(SampleDay.DATE).orElseThrow().visits())
                .isEqualTo(20);
        assertThat(model.sheet()).contains(SampleDay.sheet());

        controller.openDay(LocalDate.of(2026, 11, 3));
        assertThat(model.spanProperty().get()).isEqualTo(Span.DAY);
        assertThat(shownDate()).isEqualTo(LocalDate.of(2026, 11, 3));
    }

    @Test
    void asksForTheMonthAsAPageOfItsOwnForEachMarkedDay() {
        controller.showMonth();
        controller.goTo(SampleDay.DATE.plusDays(1));

        assertThat(model.sheet()).map(DaySheet::date).contains(SampleDay.DATE.plusDays(1));
        assertThat(model.habitProperty().get().span()).isEqualTo(Span.MONTH);
    }

    private LocalDate shownDate() {
        return model.pageProperty().get().orElseThrow().wanted().first();
    }

    private CalendarController controller() {
        var texts = new Texts(Locale.ENGLISH);
        return new CalendarController(
                model,
                Background.immediate(failure -> {}),
                new CalendarController.Reading(this::read, SampleDay::month),
                new Pages(
                        texts,
                        new Formats(texts, SampleDay.ZONE.id()),
                        SampleDay.sheet().doctors().stream().map(DoctorDay::practitioner).toList()),
                new CalendarController.SiteClock(new Ticker(clock), SampleDay.ZONE.id()));
    }

    private List<DaySheet> read(LocalDate first, LocalDate last) {
        if (databaseGone) {
            throw new IllegalStateException("gone");
        }
        asked.add(first);
        var meanwhile = whileReading;
        whileReading = () -> {};
        meanwhile.run();
        return first.datesUntil(last.plusDays(1))
                .map(date -> nobodyWorks ? empty(date) : sheet(date))
                .toList();
    }

    private static DaySheet sheet(LocalDate date) {
        return date.equals(SampleDay.DATE) ? SampleDay.sheet() : empty(date);
    }

    private static DaySheet empty(LocalDate date) {
        var sheet = SampleDay.sheet();
        return new DaySheet(date, sheet.site(), "", List.of(), sheet.counts());
    }
}
