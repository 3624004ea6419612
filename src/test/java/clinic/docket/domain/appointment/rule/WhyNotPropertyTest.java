package clinic.docket.domain.appointment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.BookingSource;
import clinic.docket.domain.appointment.attempt.BookingAttempt;
import clinic.docket.domain.appointment.attempt.BookingConditions;
import clinic.docket.domain.appointment.attempt.BookingTerms;
import clinic.docket.domain.appointment.attempt.LaneUse;
import clinic.docket.domain.appointment.policy.BookingPolicy;
import clinic.docket.domain.appointment.policy.OverbookLane;
import clinic.docket.domain.billing.Money;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.Room;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.schedule.VisitMode;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.VisitTypeId;
import clinic.docket.domain.schedule.slot.Occupancy;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.domain.schedule.slot.SlotCase;
import clinic.docket.domain.schedule.slot.SlotFinder;
import clinic.docket.domain.schedule.timetable.WorkingHours;
import clinic.docket.domain.time.FiveMinutes;
import clinic.docket.domain.time.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * On random clinics with random notice, horizon, lanes, rooms and overrides: there is no reason
 * exactly where the slot finder has a slot, and the first reason is what a booking would be told.
 */
class WhyNotPropertyTest {
    private static final SlotFinder FINDER = new SlotFinder();
    private static final BookingRules RULES = BookingRules.standard();

    static LongStream seeds() {
        return LongStream.range(0, Boolean.getBoolean("docket.endurance") ? 3_000 : 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void hasNoReasonExactlyWhereTheFinderHasASlot(long seed) {
        var random = World.of(seed, false);
        for (BookingAttempt attempt : random.attempts()) {
            var answer = new WhyNot(RULES).at(attempt);

            assertThat(answer.free())
                    .as("seed %d, %s: %s", seed, attempt.slot(), answer.reasons())
                    .isEqualTo(random.expected(attempt));
            assertSameAsBooking(seed, attempt, answer);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void overridesBlockedTimeAndNothingElse(long seed) {
        var random = World.of(seed, true);
        for (BookingAttempt attempt : random.attempts()) {
            for (var room : random.roomsToTry()) {
                var wish = attempt.in(room);

                var refusals = RULES.all(wish);

                assertThat(refusals.isEmpty())
                        .as("seed %d, %s: %s", seed, wish.slot(), refusals)
                        .isEqualTo(random.isBookableWithOverride(wish));
                assertThat(RULES.check(wish)).isEqualTo(refusals.stream().findFirst());
                assertThat(refusals).noneMatch(WhyNotPropertyTest::isBlockedTime);
            }
            assertSameAsBooking(seed, attempt, new WhyNot(RULES).at(attempt));
        }
    }

    private static boolean isBlockedTime(BookingRefusal refusal) {
        return refusal instanceof BookingRefusal.SiteClosed
                || refusal instanceof BookingRefusal.OutsideWorkingHours
                || refusal instanceof BookingRefusal.DuringBreak
                || refusal instanceof BookingRefusal.DoctorAway;
    }

    private static void assertSameAsBooking(
            long seed, BookingAttempt attempt, WhyNot.Answer answer) {
        assertThat(answer.reasons().isEmpty()).isEqualTo(answer.free().isPresent());
        answer.free()
                .ifPresent(slot ->
                        assertThat(RULES.check(attempt.in(slot.room())))
                                .as("seed %d, %s", seed, slot)
                                .isEmpty());
    }

    /** A random clinic with its policy. */
    private record World(
            SlotCase clinic, BookingTerms terms, BookingConditions conditions, VisitType type) {

        static World of(long seed, boolean override) {
            var clinic = SlotCase.of(seed);
            var random = new Random(seed * 31 + 7);
            var site = clinic.timetable().site().id();
            var terms =
                    new BookingTerms(
                            random.nextBoolean() ? BookingSource.DESK : BookingSource.KIOSK,
                            random.nextInt(3),
                            override);
            var notice = Map.of(BookingSource.KIOSK, Duration.ofMinutes(random.nextInt(600)));
            var policy = new BookingPolicy(site, notice, 1 + random.nextInt(4), 1);
            var conditions =
                    new BookingConditions(
                            policy,
                            random.nextInt(8) == 0,
                            rooms(clinic, random, site),
                            lane(random, site, terms.lane()),
                            List.of());
            return new World(clinic, terms, conditions, type(clinic));
        }

        private static List<Room> rooms(SlotCase clinic, Random random, SiteId site) {
            return clinic.timetable().hours().stream()
                    .map(WorkingHours::room)
                    .flatMap(Optional::stream)
                    .distinct()
                    .map(id -> new Room(id, site, "Room", random.nextInt(5) > 0, 1))
                    .toList();
        }

        private static LaneUse lane(Random random, SiteId site, int number) {
            if (number == 0) {
                return LaneUse.MAIN;
            }
            var lane =
                    new OverbookLane(
                            new UUID(0, 7), site, number, "Lane", 2, random.nextInt(6) > 0, 1);
            boolean known = random.nextInt(6) > 0;
            return new LaneUse(
                    number, known ? Optional.of(lane) : Optional.empty(), random.nextInt(3));
        }

        private boolean isOpen() {
            var lane = conditions.lane();
            boolean laneOpen =
                    lane.isMain()
                            || lane.lane()
                                    .filter(OverbookLane::active)
                                    .filter(each -> lane.visits() < each.cap())
                                    .isPresent();
            return laneOpen && !conditions.withheld();
        }

        /** What the finder says, when it sees rooms in use only and looks as far as the policy. */
        Optional<Slot> expected(BookingAttempt attempt) {
            Instant now = clinic.search().notBefore();
            var last = clinic.zone().date(now).plusDays(conditions.policy().horizonDays());
            if (!isOpen() || attempt.date().isAfter(last)) {
                return Optional.empty();
            }
            var timetable =
                    type.needsRoom()
                            ? clinic.timetable().inRooms(roomsInUse())
                            : clinic.timetable();
            return FINDER.slotAt(
                    attempt.search(),
                    attempt.practitioner().id(),
                    attempt.range().start(),
                    timetable,
                    clinic.occupancy());
        }

        private Set<RoomId> roomsInUse() {
            return conditions.rooms().stream()
                    .filter(Room::active)
                    .map(Room::id)
                    .collect(Collectors.toSet());
        }

        /** By hand, without the rules: what remains when blocked time is passed over. */
        boolean isBookableWithOverride(BookingAttempt wish) {
            Instant now = clinic.search().notBefore();
            Instant start = wish.range().start();
            var last = clinic.zone().date(now).plusDays(conditions.policy().horizonDays());
            var occupancy = clinic.occupancy();
            var room = wish.slot().room();
            return isOpen()
                    && FiveMinutes.isOnGrid(start)
                    && !start.isBefore(now.plus(conditions.policy().notice(terms.source())))
                    && !wish.date().isAfter(last)
                    && room.map(roomsInUse()::contains).orElse(true)
                    && occupancy
                            .busyUntil(wish.practitioner().id().value(), wish.occupied())
                            .isEmpty()
                    && room.flatMap(id -> occupancy.busyUntil(id.value(), wish.occupied()))
                            .isEmpty();
        }

        List<Optional<RoomId>> roomsToTry() {
            return Stream.concat(
                            Stream.of(Optional.<RoomId>empty()),
                            conditions.rooms().stream().map(room -> Optional.of(room.id())))
                    .toList();
        }

        List<BookingAttempt> attempts() {
            Occupancy occupancy = clinic.occupancy();
            return clinic.search().practitioners().stream()
                    .flatMap(doctor -> ranges().map(range -> attempt(doctor, range, occupancy)))
                    .toList();
        }

        private BookingAttempt attempt(
                PractitionerId doctor, TimeRange range, Occupancy occupancy) {
            var site = clinic.timetable().site().id();
            return new BookingAttempt(
                    new Practitioner(doctor, "Doctor", "", 1, true, 1, 1),
                    type,
                    new Slot(doctor, site, Optional.empty(), range),
                    clinic.search().notBefore(),
                    clinic.timetable(),
                    occupancy,
                    terms,
                    conditions);
        }

        /** Every quarter of an hour, and now and then a minute beside the grid. */
        private Stream<TimeRange> ranges() {
            Instant first = clinic.zone().startOfDay(clinic.search().firstDay());
            Instant end = clinic.zone().startOfDay(clinic.search().lastDay().plusDays(1));
            return Stream.iterate(first, at -> at.isBefore(end), at -> at.plusSeconds(900))
                    .map(at -> at.getEpochSecond() % 7_200 == 0 ? at.plusSeconds(60) : at)
                    .map(at -> TimeRange.of(at, type.length()));
        }

        private static VisitType type(SlotCase clinic) {
            return new VisitType(
                    new VisitTypeId(new UUID(0, 1)),
                    "Visit",
                    clinic.search().length(),
                    clinic.search().bufferBefore(),
                    clinic.search().bufferAfter(),
                    1,
                    Money.of(0, "EUR"),
                    clinic.search().needsRoom() ? VisitMode.IN_PERSON : VisitMode.PHONE,
                    true,
                    1,
                    1);
        }
    }
}
