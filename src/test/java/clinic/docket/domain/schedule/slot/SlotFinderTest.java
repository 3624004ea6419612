package clinic.docket.domain.schedule.slot;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.schedule.timetable.Absence;
import clinic.docket.domain.schedule.timetable.AbsenceKind;
import clinic.docket.domain.schedule.timetable.Holiday;
import clinic.docket.domain.schedule.timetable.ScheduleBreak;
import clinic.docket.domain.schedule.timetable.Timetable;
import clinic.docket.domain.schedule.timetable.WeekParity;
import clinic.docket.domain.schedule.timetable.WeeklyPeriod;
import clinic.docket.domain.schedule.timetable.WorkingHours;
import clinic.docket.domain.time.SiteZone;
import clinic.docket.domain.time.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the finder promises, case by case, on single days in Berlin. */
class SlotFinderTest {
    private static final SiteZone BERLIN = SiteZone.of("Europe/Berlin");
    private static final Site SITE = new Site(new SiteId(new UUID(0, 1)), "Site", BERLIN, 1);
    private static final PractitionerId ANNA = new PractitionerId(new UUID(0, 2));
    private static final PractitionerId BORIS = new PractitionerId(new UUID(0, 3));
    private static final RoomId ONE = new RoomId(new UUID(0, 4));
    private static final RoomId TWO = new RoomId(new UUID(0, 5));
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    private static final LocalDate SPRING = LocalDate.of(2027, 3, 28);
    private static final LocalDate AUTUMN = LocalDate.of(2027, 10, 31);

    private final SlotFinder finder = new SlotFinder();
    private final List<WorkingHours> hours = new ArrayList<>();
    private final List<ScheduleBreak> breaks = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();
    private final List<Holiday> holidays = new ArrayList<>();
    private final List<Occupied> occupied = new ArrayList<>();
    private Duration length = Duration.ofMinutes(60);
    private Duration before = Duration.ZERO;
    private Duration after = Duration.ZERO;
    private boolean needsRoom;
    private DayPart part = DayPart.ANY;
    private SlotStarts starts = new SlotStarts.FromGap(Duration.ofMinutes(60));
    private Instant notBefore = Instant.EPOCH;
    private int limit = 100;

    @Test
    void offersNothingWithoutWorkingHours() {
        assertThat(startsOn(MONDAY)).isEmpty();
    }

    @Test
    void fillsTheHoursButDoesNotRunPastTheirEnd() {
        work(ANNA, MONDAY, "09:00", "12:30", Optional.empty());

        assertThat(startsOn(MONDAY)).containsExactly("09:00", "10:00", "11:00");
    }

    @Test
    void goesRoundBreaksAbsencesAndTakenTime() {
        work(ANNA, MONDAY, "08:00", "18:00", Optional.empty());
        pause(MONDAY, "12:00", "13:00");
        away(MONDAY, "15:30", "16:30");
        take(ANNA.value(), MONDAY, "09:00", "09:45");

        assertThat(startsOn(MONDAY))
                .containsExactly("08:00", "09:45", "10:45", "13:00", "14:00", "16:30");
    }

    @Test
    void offersNothingOnHolidays() {
        work(ANNA, MONDAY, "09:00", "12:00", Optional.empty());
        holidays.add(new Holiday(UUID.randomUUID(), SITE.id(), MONDAY, "Holiday", 1));

        assertThat(startsOn(MONDAY)).isEmpty();
    }

    @Test
    void keepsBuffersFreeOfOtherVisitsButNotOfClosingTime() {
        work(ANNA, MONDAY, "09:00", "13:00", Optional.empty());
        take(ANNA.value(), MONDAY, "10:30", "11:00");
        before = Duration.ofMinutes(10);
        after = Duration.ofMinutes(15);

        assertThat(startsOn(MONDAY)).containsExactly("09:00", "11:10");
    }

    @Test
    void startsOnTheWallClocksGrid() {
        work(ANNA, MONDAY, "08:50", "10:40", Optional.empty());
        length = Duration.ofMinutes(30);
        starts = new SlotStarts.OnGrid(Duration.ofMinutes(20));

        assertThat(startsOn(MONDAY)).containsExactly("09:00", "09:20", "09:40", "10:00");
    }

    @Test
    void beginsAGapNowWhenItBeganEarlier() {
        work(ANNA, MONDAY, "09:00", "12:00", Optional.empty());
        notBefore = at(MONDAY, "09:42");

        assertThat(startsOn(MONDAY)).containsExactly("09:45", "10:45");
    }

    @Test
    void offersOnlyThePartOfTheDayThatIsWanted() {
        work(ANNA, MONDAY, "08:30", "20:00", Optional.empty());
        part = DayPart.AFTERNOON;

        assertThat(startsOn(MONDAY)).containsExactly("12:00", "13:00", "14:00", "15:00", "16:00");
    }

    @Test
    void staysInTheRoomOfTheHours() {
        work(ANNA, MONDAY, "09:00", "10:30", Optional.of(ONE));
        work(ANNA, MONDAY, "10:30", "12:00", Optional.of(TWO));
        take(TWO.value(), MONDAY, "10:30", "11:00");
        needsRoom = true;

        assertThat(find(MONDAY))
                .containsExactly(
                        slot(ANNA, Optional.of(ONE), "09:00"),
                        slot(ANNA, Optional.of(TWO), "11:00"));
    }

    @Test
    void mindsNoRoomForAVisitByPhone() {
        work(ANNA, MONDAY, "09:00", "10:30", Optional.of(ONE));
        work(ANNA, MONDAY, "10:30", "12:00", Optional.of(TWO));
        take(TWO.value(), MONDAY, "10:30", "11:00");

        assertThat(find(MONDAY))
                .extracting(Slot::room)
                .containsExactly(Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void offersAStartOnceWhenHoursOverlapInTwoRooms() {
        work(ANNA, MONDAY, "09:00", "11:00", Optional.of(TWO));
        work(ANNA, MONDAY, "10:00", "12:00", Optional.of(ONE));
        needsRoom = true;

        assertThat(find(MONDAY))
                .containsExactly(
                        slot(ANNA, Optional.of(TWO), "09:00"),
                        slot(ANNA, Optional.of(TWO), "10:00"),
                        slot(ANNA, Optional.of(ONE), "11:00"));
    }

    @Test
    void joinsHoursOverMidnight() {
        work(ANNA, MONDAY, "22:30", "00:00", Optional.empty());
        work(ANNA, MONDAY.plusDays(1), "00:00", "01:00", Optional.empty());

        assertThat(startsOn(MONDAY)).containsExactly("22:30", "23:30");
        assertThat(startsOn(MONDAY.plusDays(1))).containsExactly("00:00");
    }

    @Test
    void knowsTheNightsInWhichTheClockChanges() {
        work(ANNA, SPRING, "01:00", "04:00", Optional.empty());
        work(ANNA, AUTUMN, "01:00", "04:00", Optional.empty());
        starts = new SlotStarts.OnGrid(Duration.ofMinutes(60));

        assertThat(startsOn(SPRING)).containsExactly("01:00", "03:00");
        assertThat(startsOn(AUTUMN)).containsExactly("01:00", "02:00", "02:00", "03:00");
    }

    @Test
    void breaksTiesByTheOrderOfTheDoctors() {
        work(ANNA, MONDAY, "09:00", "11:00", Optional.empty());
        work(BORIS, MONDAY, "08:00", "10:00", Optional.empty());
        limit = 3;

        assertThat(find(List.of(BORIS, ANNA), MONDAY))
                .extracting(Slot::practitioner)
                .containsExactly(BORIS, BORIS, ANNA);
        assertThat(find(List.of(ANNA, BORIS), MONDAY))
                .extracting(Slot::practitioner)
                .containsExactly(BORIS, ANNA, BORIS);
    }

    @Test
    void showsTheDayTheCalendarDraws() {
        work(ANNA, MONDAY, "09:00", "12:00", Optional.of(ONE));
        work(ANNA, MONDAY, "12:00", "16:00", Optional.of(TWO));
        pause(MONDAY, "12:00", "12:30");
        away(MONDAY, "15:00", "17:00");
        take(ANNA.value(), MONDAY, "09:00", "09:20");
        Timetable timetable = timetable();

        assertThat(finder.hours(ANNA, MONDAY, timetable)).containsExactly(range("09:00", "16:00"));
        assertThat(finder.working(ANNA, MONDAY, timetable))
                .containsExactly(range("09:00", "12:00"), range("12:30", "15:00"));
        assertThat(finder.free(ANNA, MONDAY, timetable, Occupancy.of(occupied)))
                .containsExactly(range("09:20", "12:00"), range("12:30", "15:00"));
        assertThat(finder.working(BORIS, MONDAY, timetable)).isEmpty();
        assertThat(finder.hours(ANNA, MONDAY.plusDays(1), timetable)).isEmpty();
    }

    @Test
    void accountsForAnExactSlotWithItsRoom() {
        work(ANNA, MONDAY, "09:00", "12:00", Optional.of(ONE));
        needsRoom = true;

        assertThat(fits(slot(ANNA, Optional.of(ONE), "10:55"))).isTrue();
        assertThat(fits(slot(ANNA, Optional.of(TWO), "10:55"))).isFalse();
        assertThat(fits(slot(ANNA, Optional.empty(), "10:55"))).isFalse();
        assertThat(fits(slot(ANNA, Optional.of(ONE), "10:56"))).isFalse();
        assertThat(fits(slot(ANNA, Optional.of(ONE), "11:05"))).isFalse();
        length = Duration.ofMinutes(30);
        Slot halfAnHour = slot(ANNA, Optional.of(ONE), "10:00");
        length = Duration.ofMinutes(60);
        assertThat(fits(halfAnHour)).isFalse();
    }

    @Test
    void tellsUntilWhenAResourceIsTaken() {
        take(ANNA.value(), MONDAY, "09:00", "09:30");
        take(ANNA.value(), MONDAY, "09:30", "10:00");
        take(ANNA.value(), MONDAY, "09:15", "09:20");
        var occupancy = Occupancy.of(occupied);

        assertThat(occupancy.busyUntil(ANNA.value(), range("08:00", "09:05")))
                .contains(at(MONDAY, "10:00"));
        assertThat(occupancy.busyUntil(ANNA.value(), range("08:00", "09:00"))).isEmpty();
        assertThat(occupancy.busyUntil(ANNA.value(), range("10:00", "10:05"))).isEmpty();
        assertThat(occupancy.busyUntil(BORIS.value(), range("09:00", "10:00"))).isEmpty();
    }

    private List<String> startsOn(LocalDate date) {
        return find(date).stream()
                .map(slot -> BERLIN.time(slot.range().start()).toString())
                .toList();
    }

    private List<Slot> find(LocalDate date) {
        return find(List.of(ANNA), date);
    }

    private List<Slot> find(List<PractitionerId> doctors, LocalDate date) {
        return finder.find(search(doctors, date), timetable(), Occupancy.of(occupied));
    }

    private boolean fits(Slot slot) {
        return finder.fits(
                search(List.of(ANNA), MONDAY), slot, timetable(), Occupancy.of(occupied));
    }

    private SlotSearch search(List<PractitionerId> doctors, LocalDate date) {
        return new SlotSearch(
                doctors, length, before, after, needsRoom, notBefore, date, date, part, starts,
                limit);
    }

    private Timetable timetable() {
        return new Timetable(SITE, hours, breaks, absences, holidays);
    }

    private void work(
            PractitionerId doctor,
            LocalDate date,
            String from,
            String until,
            Optional<RoomId> room) {
        hours.add(
                new WorkingHours(
                        UUID.randomUUID(), doctor, SITE.id(), room, period(date, from, until), 1));
    }

    private void pause(LocalDate date, String from, String until) {
        breaks.add(
                new ScheduleBreak(
                        UUID.randomUUID(), ANNA, SITE.id(), "Break", period(date, from, until), 1));
    }

    private void away(LocalDate date, String from, String until) {
        var range = new TimeRange(at(date, from), at(date, until));
        absences.add(new Absence(UUID.randomUUID(), ANNA, range, AbsenceKind.LEAVE, "", 1));
    }

    private void take(UUID resource, LocalDate date, String from, String until) {
        occupied.add(new Occupied(resource, new TimeRange(at(date, from), at(date, until))));
    }

    private Slot slot(PractitionerId doctor, Optional<RoomId> room, String start) {
        return new Slot(doctor, SITE.id(), room, TimeRange.of(at(MONDAY, start), length));
    }

    private static WeeklyPeriod period(LocalDate date, String from, String until) {
        return new WeeklyPeriod(
                date.getDayOfWeek(),
                LocalTime.parse(from),
                LocalTime.parse(until),
                WeekParity.EVERY,
                date,
                Optional.of(date));
    }

    private static TimeRange range(String from, String until) {
        return new TimeRange(at(MONDAY, from), at(MONDAY, until));
    }

    private static Instant at(LocalDate date, String time) {
        return BERLIN.instant(date, LocalTime.parse(time));
    }
}
