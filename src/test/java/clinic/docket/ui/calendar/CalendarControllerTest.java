package clinic.docket.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.fixture.SampleDay;
import clinic.docket.service.appointment.day.DaySheet;
import clinic.docket.ui.calendar.grid.Scale;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.Ticker;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CalendarControllerTest {
    private final List<LocalDate> asked = new ArrayList<>();
    private final CalendarModel model = new CalendarModel(SampleDay.DATE);
    private final CalendarController controller = controller();
    private boolean databaseGone;

    @Test
    void goesFromDayToDayAndFromWeekToWeek() {
        controller.nextDay();
        controller.previousDay();
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
        var late = model.dayProperty().get().orElseThrow();
        controller.nextDay();

        model.show(late, SampleDay.NOW);

        assertThat(shownDate()).isEqualTo(SampleDay.DATE.plusDays(1));
    }

    @Test
    void keepsTheSameDayOnScreenWhenNothingHasChanged() {
        controller.today();
        var before = model.dayProperty().get();

        controller.refresh();

        assertThat(asked).hasSize(2);
        assertThat(model.dayProperty().get()).isSameAs(before);
    }

    @Test
    void asksAgainOnlyAfterSomeSeconds() {
        controller.today();

        controller.refreshIfDue(SampleDay.NOW.plusSeconds(4));
        assertThat(asked).hasSize(1);

        controller.refreshIfDue(SampleDay.NOW.plusSeconds(5));
        assertThat(asked).hasSize(2);
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

        controller.nextDay();

        assertThat(model.dayProperty().get()).isEmpty();
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

    private LocalDate shownDate() {
        return model.dayProperty().get().orElseThrow().sheet().date();
    }

    private CalendarController controller() {
        var texts = new Texts(Locale.ENGLISH);
        return new CalendarController(
                model,
                Background.immediate(failure -> {}),
                this::read,
                new DayColumns(texts, new Formats(texts, SampleDay.ZONE.id())),
                new CalendarController.SiteClock(new Ticker(SampleDay.CLOCK), SampleDay.ZONE.id()));
    }

    private DaySheet read(LocalDate date) {
        if (databaseGone) {
            throw new IllegalStateException("gone");
        }
        asked.add(date);
        var sheet = SampleDay.sheet();
        return date.equals(SampleDay.DATE)
                ? sheet
                : new DaySheet(date, sheet.site(), "", List.of(), sheet.counts());
    }
}
