package clinic.docket.ui.calendar.week;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.billing.Money;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.VisitMode;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.VisitTypeId;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.fixture.SampleDay;
import clinic.docket.fixture.TestClock;
import clinic.docket.service.appointment.day.DaySheet;
import clinic.docket.service.appointment.day.DoctorDay;
import clinic.docket.service.schedule.SlotService.NextSlots;
import clinic.docket.ui.calendar.CalendarController;
import clinic.docket.ui.calendar.CalendarModel;
import clinic.docket.ui.calendar.page.DoctorChoice;
import clinic.docket.ui.calendar.page.Pages;
import clinic.docket.ui.calendar.page.Weeks;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.Ticker;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WeekControllerTest {
    private static final List<Practitioner> DOCTORS =
            SampleDay.sheet().doctors().stream().map(DoctorDay::practitioner).toList();
    private static final VisitType TYPE =
            new VisitType(
                    new VisitTypeId(new UUID(1, 1)),
                    "Check-up",
                    Duration.ofMinutes(15),
                    Duration.ZERO,
                    Duration.ZERO,
                    1,
                    Money.of(0, "EUR"),
                    VisitMode.IN_PERSON,
                    true,
                    1,
                    1);

    private final TestClock clock = new TestClock(SampleDay.NOW);
    private final Background background =
            Background.immediate(failure -> {
                throw new AssertionError(failure);
            });
    private final CalendarModel calendar =
            new CalendarModel(SampleDay.DATE, Weeks.of(Locale.ENGLISH));
    private final CalendarController days = days();
    private final List<LocalDate> asked = new ArrayList<>();
    private final List<WeekModel.Offer> chosen = new ArrayList<>();
    private final WeekModel model = new WeekModel();
    private final WeekController controller =
            new WeekController(
                    model,
                    calendar,
                    background,
                    new WeekController.Outside(
                            () -> DOCTORS, this::next, days::todaysDate, chosen::add));
    private List<Instant> starts =
            List.of(SampleDay.at("11:30"), SampleDay.at("15:00"), days(1), days(1), days(2));
    private Runnable whileReading = () -> {};

    @Test
    void saysHowFullTheWeekIsAndHowLongOneWouldWait() {
        days.showWeek();
        controller.shown(true);

        var outlook = outlook();
        assertThat(outlook.doctor()).isEqualTo(DOCTORS.getFirst());
        assertThat(outlook.load().share()).isBetween(0.7, 0.95);
        assertThat(outlook.free()).isEqualTo(SampleDay.sheet().doctors().getFirst().free().size());
        assertThat(outlook.next().orElseThrow().slots()).hasSize(5);
        assertThat(outlook.thirdNext()).hasValue(1);
    }

    @Test
    void saysNothingOfAWaitBeforeThereAreThreeFreeTimes() {
        starts = List.of(SampleDay.at("11:30"), SampleDay.at("15:00"));
        days.showWeek();
        controller.shown(true);

        assertThat(outlook().thirdNext()).isEmpty();
    }

    @Test
    void readsNothingWhileNobodySeesIt() {
        days.showWeek();
        controller.refresh();
        assertThat(asked).isEmpty();

        controller.shown(true);
        assertThat(asked).hasSize(1);

        controller.shown(false);
        controller.refresh();
        days.showDay();
        controller.shown(true);
        assertThat(asked).as("beside a day stands something else").hasSize(1);
    }

    @Test
    void readsOnceMoreHoweverMuchHasChangedDuringOneReading() {
        days.showWeek();
        whileReading =
                () -> {
                    controller.refresh();
                    controller.refresh();
                    controller.refresh();
                };
        controller.shown(true);

        assertThat(asked).hasSize(2);
    }

    @Test
    void tellsOfTheDoctorWhoseVisitWasChosenLast() {
        var two = Set.of(DOCTORS.get(0).id(), DOCTORS.get(1).id());
        days.showDoctors(new DoctorChoice(List.of(), Set.of(), two));
        days.showWeek();
        var visit = SampleDay.sheet().doctors().get(1).visits().getFirst();
        calendar.selectedProperty().set(Optional.of(visit.id()));
        calendar.selectedProperty().set(Optional.empty());
        controller.shown(true);

        assertThat(outlook().doctor()).isEqualTo(DOCTORS.get(1));
    }

    @Test
    void offersTimesOfTheWeekThatIsLookedAtAndCountsTheWaitFromToday() {
        days.showWeek();
        days.nextWeek();
        controller.shown(true);

        assertThat(asked).containsExactly(SampleDay.DATE, SampleDay.DATE.plusDays(6));
        assertThat(outlook().thirdNext()).hasValue(1);
    }

    @Test
    void readsAgainWhenTheFirstTimeHasBegun() {
        days.showWeek();
        controller.shown(true);

        controller.tick(SampleDay.at("11:30"));
        assertThat(asked).hasSize(1);

        controller.tick(SampleDay.at("11:30").plusSeconds(1));
        assertThat(asked).hasSize(2);
    }

    @Test
    void choosesATimeByItsNumberAndNothingBeyondTheLast() {
        starts = List.of(SampleDay.at("11:30"), SampleDay.at("15:00"));
        days.showWeek();
        controller.shown(true);

        controller.choose(1);
        controller.choose(2);

        assertThat(chosen)
                .extracting(each -> each.slot().range().start())
                .containsExactly(SampleDay.at("15:00"));
        assertThat(chosen.getFirst().visitType()).isEqualTo(TYPE.id());
    }

    private WeekOutlook outlook() {
        return model.outlookProperty().get().orElseThrow();
    }

    private Optional<NextSlots> next(Practitioner doctor, LocalDate from, int limit) {
        asked.add(from);
        var meanwhile = whileReading;
        whileReading = () -> {};
        meanwhile.run();
        return Optional.of(
                new NextSlots(TYPE, starts.stream().map(start -> slot(doctor, start)).toList()));
    }

    private static Slot slot(Practitioner doctor, Instant start) {
        return new Slot(
                doctor.id(),
                SampleDay.SITE.id(),
                Optional.empty(),
                TimeRange.of(start, TYPE.length()));
    }

    private static Instant days(int later) {
        return SampleDay.at("09:00").plus(Duration.ofDays(later));
    }

    private CalendarController days() {
        var texts = new Texts(Locale.ENGLISH);
        return new CalendarController(
                calendar,
                background,
                new CalendarController.Reading(WeekControllerTest::read, SampleDay::month),
                new Pages(texts, new Formats(texts, SampleDay.ZONE.id()), DOCTORS),
                new CalendarController.SiteClock(new Ticker(clock), SampleDay.ZONE.id()));
    }

    private static List<DaySheet> read(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).map(WeekControllerTest::sheet).toList();
    }

    private static DaySheet sheet(LocalDate date) {
        var sheet = SampleDay.sheet();
        return date.equals(SampleDay.DATE)
                ? sheet
                : new DaySheet(date, sheet.site(), "", List.of(), sheet.counts());
    }
}
