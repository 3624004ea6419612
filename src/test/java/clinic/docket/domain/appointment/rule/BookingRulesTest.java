package clinic.docket.domain.appointment.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.BookingSource;
import clinic.docket.domain.appointment.attempt.BookingAttempt;
import clinic.docket.domain.appointment.attempt.BookingConditions;
import clinic.docket.domain.appointment.attempt.BookingRule;
import clinic.docket.domain.appointment.attempt.BookingTerms;
import clinic.docket.domain.appointment.attempt.LaneUse;
import clinic.docket.domain.appointment.policy.BookingPolicy;
import clinic.docket.domain.appointment.policy.OverbookLane;
import clinic.docket.domain.billing.Money;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.Room;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.schedule.VisitMode;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.VisitTypeId;
import clinic.docket.domain.schedule.slot.Occupancy;
import clinic.docket.domain.schedule.slot.Occupied;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.domain.schedule.slot.SlotFinder;
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
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each reason for a "no" once, on a clinic in which a doctor works Mondays from nine to five. */
class BookingRulesTest {
    private static final SiteZone ZONE = SiteZone.of("Europe/Berlin");
    private static final SiteId SITE = new SiteId(new UUID(0, 1));
    private static final PractitionerId DOCTOR = new PractitionerId(new UUID(0, 2));
    private static final RoomId ROOM = new RoomId(new UUID(0, 3));
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    private final List<Absence> absences = new ArrayList<>();
    private final List<Holiday> holidays = new ArrayList<>();
    private final List<Occupied> occupied = new ArrayList<>();
    private Instant now = at(MONDAY, "08:00");
    private LocalDate day = MONDAY;
    private Optional<RoomId> room = Optional.of(ROOM);
    private Duration length = Duration.ofMinutes(30);
    private boolean doctorActive = true;
    private boolean typeActive = true;
    private boolean withheld;
    private final List<TimeRange> elsewhere = new ArrayList<>();
    private BookingTerms terms = BookingTerms.DESK;
    private BookingPolicy policy = BookingPolicy.usual(SITE);
    private LaneUse lane = LaneUse.MAIN;
    private final List<Room> rooms =
            new ArrayList<>(List.of(new Room(ROOM, SITE, "1", true, 1), room(8, SITE, true)));

    @Test
    void acceptsAFreeSlot() {
        assertThat(check("09:00")).isEmpty();
        assertThat(check("16:30")).as("the buffer may reach past closing").isEmpty();
        assertThat(check("11:30")).as("the buffer may reach into a break").isEmpty();
    }

    @Test
    void refusesWhatIsNoLongerOffered() {
        doctorActive = false;
        assertThat(check("09:00")).contains(new BookingRefusal.DoctorInactive());

        doctorActive = true;
        typeActive = false;
        assertThat(check("09:00")).contains(new BookingRefusal.VisitTypeInactive());
    }

    @Test
    void refusesStartsAndLengthsOffTheGrid() {
        assertThat(check("09:02")).contains(new BookingRefusal.OffTheGrid());

        length = Duration.ofMinutes(25);
        assertThat(check("09:00")).contains(new BookingRefusal.OtherLength(30));
    }

    @Test
    void refusesThePastAndTheFarFuture() {
        now = at(MONDAY, "09:00");
        assertThat(check("09:00")).isEmpty();
        now = now.plusNanos(1);
        assertThat(check("09:00")).contains(new BookingRefusal.InThePast());

        day = MONDAY.plusWeeks(52);
        now = at(day.minusDays(365), "23:00");
        assertThat(check("09:00")).isEmpty();
        now = at(day.minusDays(366), "23:00");
        assertThat(check("09:00")).contains(new BookingRefusal.BeyondHorizon(365));
    }

    @Test
    void refusesHolidays() {
        holidays.add(new Holiday(new UUID(0, 9), SITE, MONDAY, "Founders' day", 1));

        assertThat(check("09:00")).contains(new BookingRefusal.SiteClosed("Founders' day"));
    }

    @Test
    void refusesTimesOutsideWorkingHours() {
        assertThat(check("08:55")).contains(new BookingRefusal.OutsideWorkingHours());
        assertThat(check("16:35")).contains(new BookingRefusal.OutsideWorkingHours());
        day = MONDAY.plusDays(1);
        assertThat(check("09:00")).contains(new BookingRefusal.OutsideWorkingHours());
    }

    @Test
    void refusesAnotherRoomThanThatOfTheHours() {
        room = Optional.empty();
        assertThat(check("09:00")).contains(new BookingRefusal.OtherRoom());

        room = Optional.of(new RoomId(new UUID(0, 8)));
        assertThat(check("09:00")).contains(new BookingRefusal.OtherRoom());
    }

    @Test
    void refusesBreaksAndSaysWhenTheyEnd() {
        assertThat(check("11:35"))
                .contains(new BookingRefusal.DuringBreak("Lunch", at(MONDAY, "13:00")));
        assertThat(check("13:00")).isEmpty();
    }

    @Test
    void refusesAbsencesAndSaysWhenTheyEnd() {
        var range = new TimeRange(at(MONDAY, "14:00"), at(MONDAY, "15:00"));
        absences.add(new Absence(new UUID(0, 7), DOCTOR, range, AbsenceKind.TRAINING, "course", 1));

        assertThat(check("13:35"))
                .contains(new BookingRefusal.DoctorAway("course", at(MONDAY, "15:00")));
        assertThat(check("13:30")).isEmpty();
        assertThat(check("15:00")).isEmpty();
    }

    @Test
    void refusesATakenDoctorOrRoomAndSaysUntilWhen() {
        take(DOCTOR.value(), "09:00", "09:30");
        take(ROOM.value(), "10:30", "11:00");

        assertThat(check("09:00")).contains(new BookingRefusal.SlotTaken(at(MONDAY, "09:30")));
        assertThat(check("09:30")).isEmpty();
        assertThat(check("10:30")).contains(new BookingRefusal.RoomTaken(at(MONDAY, "11:00")));
        // Ten minutes after a visit are its buffer: 09:50 to 10:20 would keep the room until 10:30.
        assertThat(check("09:50")).isEmpty();
        assertThat(check("09:55")).contains(new BookingRefusal.RoomTaken(at(MONDAY, "11:00")));
    }

    @Test
    void refusesTooShortNoticeByTheWayTheVisitComesIn() {
        policy = new BookingPolicy(SITE, Map.of(BookingSource.KIOSK, Duration.ofHours(2)), 365, 1);
        var refusal = new BookingRefusal.TooShortNotice(at(MONDAY, "10:00"));

        assertThat(check("09:55")).isEmpty();
        terms = BookingTerms.of(BookingSource.KIOSK);
        assertThat(check("09:55")).contains(refusal);
        assertThat(check("10:00")).isEmpty();
        now = at(MONDAY, "09:58").plusNanos(1);
        assertThat(check("09:55")).contains(new BookingRefusal.InThePast());
        assertThat(BookingRules.standard().all(attempt("09:55")))
                .containsExactly(new BookingRefusal.InThePast());
    }

    @Test
    void looksAsFarAheadAsThePolicy() {
        policy = new BookingPolicy(SITE, Map.of(), 7, 1);
        day = MONDAY.plusWeeks(1);
        assertThat(check("09:00")).isEmpty();

        day = MONDAY.plusWeeks(2);
        assertThat(check("09:00")).contains(new BookingRefusal.BeyondHorizon(7));
    }

    @Test
    void refusesATypeThatTheDoctorWithholds() {
        withheld = true;

        assertThat(check("09:00")).contains(new BookingRefusal.NotOfferedByDoctor("Doctor"));
    }

    @Test
    void refusesARoomOfAnotherSiteOrOutOfUse() {
        var elsewhere = new SiteId(new UUID(0, 11));
        rooms.add(room(12, elsewhere, true));
        rooms.add(room(13, SITE, false));

        room = Optional.of(rooms.get(2).id());
        assertThat(check("09:00")).contains(new BookingRefusal.WrongSite());
        room = Optional.of(rooms.get(3).id());
        assertThat(check("09:00")).contains(new BookingRefusal.RoomInactive());
        room = Optional.of(new RoomId(new UUID(0, 99)));
        assertThat(check("09:00")).contains(new BookingRefusal.WrongSite());
    }

    @Test
    void refusesATimeInWhichTheDoctorWorksAtAnotherSite() {
        elsewhere.add(new TimeRange(at(MONDAY, "09:15"), at(MONDAY, "11:00")));

        assertThat(check("09:00")).contains(new BookingRefusal.WrongSite());
        assertThat(check("11:00")).isEmpty();
        terms = terms.overridingBlockedTime();
        assertThat(check("10:00")).contains(new BookingRefusal.WrongSite());
    }

    @Test
    void overbooksOnlyInALaneThatTheSiteHas() {
        lane = new LaneUse(3, Optional.empty(), 0);
        assertThat(check("09:00")).contains(new BookingRefusal.LaneUnknown(3));
        lane = new LaneUse(3, Optional.of(lane(2, false)), 0);
        assertThat(check("09:00")).contains(new BookingRefusal.LaneUnknown(3));
    }

    @Test
    void fillsALaneUpToItsCap() {
        lane = new LaneUse(3, Optional.of(lane(2, true)), 1);
        assertThat(check("09:00")).isEmpty();
        lane = new LaneUse(3, Optional.of(lane(2, true)), 2);
        assertThat(check("09:00")).contains(new BookingRefusal.LaneFull("Emergencies", 2));
    }

    @Test
    void overridesHolidaysHoursBreaksAndAbsencesOnly() {
        holidays.add(new Holiday(new UUID(0, 9), SITE, MONDAY, "Founders' day", 1));
        var away = new TimeRange(at(MONDAY, "07:00"), at(MONDAY, "20:00"));
        absences.add(new Absence(new UUID(0, 7), DOCTOR, away, AbsenceKind.LEAVE, "away", 1));
        terms = terms.overridingBlockedTime();
        take(DOCTOR.value(), "13:00", "14:00");
        take(ROOM.value(), "15:00", "16:00");

        assertThat(check("12:15")).isEmpty();
        assertThat(check("19:00")).isEmpty();
        assertThat(check("13:00")).contains(new BookingRefusal.SlotTaken(at(MONDAY, "14:00")));
        assertThat(check("15:00")).contains(new BookingRefusal.RoomTaken(at(MONDAY, "16:00")));
        assertThat(check("12:02")).contains(new BookingRefusal.OffTheGrid());
        assertThat(check("07:30")).contains(new BookingRefusal.InThePast());
        withheld = true;
        assertThat(check("12:15")).contains(new BookingRefusal.NotOfferedByDoctor("Doctor"));
    }

    @Test
    void namesWhatAnOverridePassedOver() {
        var rules = BookingRules.standard();
        assertThat(rules.overridden(attempt("12:15"))).as("without an override").isEmpty();

        terms = terms.overridingBlockedTime();
        assertThat(rules.overridden(attempt("09:00"))).as("nothing was blocked").isEmpty();
        assertThat(rules.overridden(attempt("12:15")))
                .containsExactly(new BookingRefusal.DuringBreak("Lunch", at(MONDAY, "13:00")));
    }

    @Test
    void namesEveryReasonTheMostTellingFirst() {
        holidays.add(new Holiday(new UUID(0, 9), SITE, MONDAY, "Founders' day", 1));
        take(DOCTOR.value(), "12:00", "13:00");

        assertThat(BookingRules.standard().all(attempt("12:15")))
                .containsExactly(
                        new BookingRefusal.SiteClosed("Founders' day"),
                        new BookingRefusal.DuringBreak("Lunch", at(MONDAY, "13:00")),
                        new BookingRefusal.SlotTaken(at(MONDAY, "13:00")));
    }

    @Test
    void letsTheFinderHaveTheLastWord() {
        take(DOCTOR.value(), "09:00", "09:30");
        var last = new FoundByFinder(new SlotFinder());

        assertThat(last.check(attempt("09:30"))).isEmpty();
        assertThat(last.check(attempt("09:00"))).isPresent();
    }

    @Test
    void answersWithTheFirstRefusal() {
        BookingRule never = attempt -> Optional.empty();
        BookingRule closed = attempt -> Optional.of(new BookingRefusal.SiteClosed("x"));
        BookingRule past = attempt -> Optional.of(new BookingRefusal.InThePast());

        assertThat(new BookingRules(List.of(never, past, closed), never).check(attempt("09:00")))
                .contains(new BookingRefusal.InThePast());
    }

    @Test
    void isNoAttemptWithSomebodyElsesSlot() {
        var slot =
                new Slot(
                        new PractitionerId(new UUID(0, 6)),
                        SITE,
                        room,
                        TimeRange.of(at(MONDAY, "09:00"), length));

        assertThatThrownBy(() -> attempt(slot)).isInstanceOf(IllegalArgumentException.class);
    }

    private Optional<BookingRefusal> check(String time) {
        return BookingRules.standard().check(attempt(time));
    }

    private BookingAttempt attempt(String time) {
        return attempt(new Slot(DOCTOR, SITE, room, TimeRange.of(at(day, time), length)));
    }

    private BookingAttempt attempt(Slot slot) {
        var hours =
                new WorkingHours(
                        new UUID(0, 4),
                        DOCTOR,
                        SITE,
                        Optional.of(ROOM),
                        mondays("09:00", "17:00"),
                        1);
        var lunch =
                new ScheduleBreak(
                        new UUID(0, 5), DOCTOR, SITE, "Lunch", mondays("12:00", "13:00"), 1);
        return new BookingAttempt(
                new Practitioner(DOCTOR, "Doctor", "", 1, doctorActive, 1, 1),
                new VisitType(
                        new VisitTypeId(new UUID(0, 5)),
                        "Visit",
                        Duration.ofMinutes(30),
                        Duration.ZERO,
                        Duration.ofMinutes(10),
                        1,
                        Money.of(0, "EUR"),
                        VisitMode.IN_PERSON,
                        typeActive,
                        1,
                        1),
                slot,
                now,
                new Timetable(
                        new Site(SITE, "Site", ZONE, 1),
                        List.of(hours),
                        List.of(lunch),
                        absences,
                        holidays),
                Occupancy.of(occupied),
                terms,
                new BookingConditions(policy, withheld, rooms, lane, elsewhere));
    }

    private void take(UUID resource, String from, String until) {
        occupied.add(new Occupied(resource, new TimeRange(at(MONDAY, from), at(MONDAY, until))));
    }

    private static Room room(int id, SiteId site, boolean active) {
        return new Room(new RoomId(new UUID(0, id)), site, "Room " + id, active, 1);
    }

    private static OverbookLane lane(int cap, boolean active) {
        return new OverbookLane(new UUID(0, 20), SITE, 3, "Emergencies", cap, active, 1);
    }

    private static WeeklyPeriod mondays(String from, String until) {
        return new WeeklyPeriod(
                DayOfWeek.MONDAY,
                LocalTime.parse(from),
                LocalTime.parse(until),
                WeekParity.EVERY,
                MONDAY.minusYears(1),
                Optional.empty());
    }

    private static Instant at(LocalDate date, String time) {
        return ZONE.instant(date, LocalTime.parse(time));
    }
}
