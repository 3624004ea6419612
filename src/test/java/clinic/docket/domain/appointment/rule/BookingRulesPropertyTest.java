package clinic.docket.domain.appointment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.attempt.BookingAttempt;
import clinic.docket.domain.appointment.attempt.BookingConditions;
import clinic.docket.domain.appointment.attempt.BookingTerms;
import clinic.docket.domain.appointment.attempt.LaneUse;
import clinic.docket.domain.appointment.policy.BookingPolicy;
import clinic.docket.domain.billing.Money;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.Room;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.VisitMode;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.VisitTypeId;
import clinic.docket.domain.schedule.slot.Occupancy;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.domain.schedule.slot.SlotCase;
import clinic.docket.domain.schedule.slot.SlotFinder;
import clinic.docket.domain.schedule.timetable.WorkingHours;
import clinic.docket.domain.time.TimeRange;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules in words against the slot finder: they must say "no" to the same slots. */
class BookingRulesPropertyTest {
    private final SlotFinder finder = new SlotFinder();

    /** Without the last rule, which is the finder itself. */
    private final BookingRules inWords =
            new BookingRules(BookingRules.inWords(), attempt -> Optional.empty());

    static LongStream seeds() {
        return LongStream.range(0, Boolean.getBoolean("docket.endurance") ? 3_000 : 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void acceptExactlyWhatFits(long seed) {
        var random = SlotCase.of(seed);
        Occupancy occupancy = random.occupancy();
        VisitType type = type(random);
        for (PractitionerId doctor : random.search().practitioners()) {
            for (TimeRange range : ranges(random)) {
                for (Optional<RoomId> room : rooms(random)) {
                    var slot = new Slot(doctor, random.timetable().site().id(), room, range);
                    var attempt =
                            new BookingAttempt(
                                    practitioner(doctor),
                                    type,
                                    slot,
                                    random.search().notBefore(),
                                    random.timetable(),
                                    occupancy,
                                    BookingTerms.DESK,
                                    conditions(random));

                    Optional<BookingRefusal> refusal = inWords.check(attempt);

                    assertThat(refusal.isEmpty())
                            .as("seed %d, %s: %s", seed, slot, refusal)
                            .isEqualTo(
                                    finder.fits(
                                            attempt.search(), slot, random.timetable(), occupancy));
                }
            }
        }
    }

    private static List<TimeRange> ranges(SlotCase random) {
        Instant first = random.zone().startOfDay(random.search().firstDay());
        Instant last = random.zone().startOfDay(random.search().lastDay().plusDays(1));
        return Stream.iterate(first, start -> start.isBefore(last), start -> start.plusSeconds(900))
                .map(start -> TimeRange.of(start, random.search().length()))
                .toList();
    }

    private static List<Optional<RoomId>> rooms(SlotCase random) {
        return Stream.concat(
                        Stream.of(Optional.<RoomId>empty()),
                        random.timetable().hours().stream().map(WorkingHours::room))
                .distinct()
                .toList();
    }

    private static BookingConditions conditions(SlotCase random) {
        var site = random.timetable().site().id();
        var rooms =
                rooms(random).stream()
                        .flatMap(Optional::stream)
                        .map(id -> new Room(id, site, "Room", true, 1))
                        .toList();
        return new BookingConditions(
                BookingPolicy.usual(site), false, rooms, LaneUse.MAIN, List.of());
    }

    private static Practitioner practitioner(PractitionerId id) {
        return new Practitioner(id, "Doctor", "", 1, true, 1, 1);
    }

    private static VisitType type(SlotCase random) {
        return new VisitType(
                new VisitTypeId(new UUID(0, 1)),
                "Visit",
                random.search().length(),
                random.search().bufferBefore(),
                random.search().bufferAfter(),
                1,
                Money.of(0, "EUR"),
                random.search().needsRoom() ? VisitMode.IN_PERSON : VisitMode.PHONE,
                true,
                1,
                1);
    }
}
