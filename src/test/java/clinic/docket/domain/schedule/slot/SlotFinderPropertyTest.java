package clinic.docket.domain.schedule.slot;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.schedule.PractitionerId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The finder against the slow way, on random clinics. More of them with {@code docket.endurance}.
 */
class SlotFinderPropertyTest {
    private final SlotFinder finder = new SlotFinder();

    static LongStream seeds() {
        return LongStream.range(0, Boolean.getBoolean("docket.endurance") ? 5_000 : 80);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void findsWhatTheWallClockAllows(long seed) {
        var random = SlotCase.of(seed);

        List<Slot> found = finder.find(random.search(), random.timetable(), random.occupancy());

        assertThat(found)
                .as("seed %d: %s", seed, random)
                .containsExactlyElementsOf(new NaiveSlots(random).find());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void stopsAtTheLimit(long seed) {
        var random = SlotCase.of(seed);
        List<Slot> all = finder.find(random.search(), random.timetable(), random.occupancy());
        int limit = (int) (seed % 7);

        List<Slot> found =
                finder.find(random.limited(limit), random.timetable(), random.occupancy());

        assertThat(found)
                .as("seed %d", seed)
                .isEqualTo(all.subList(0, Math.min(limit, all.size())));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void lookingAtOneStartSaysWhatTheListSays(long seed) {
        var random = SlotCase.of(seed);
        Map<PractitionerId, Map<Instant, Slot>> listed = new HashMap<>();
        finder.find(random.everyFiveMinutes(), random.timetable(), random.occupancy())
                .forEach(slot ->
                        listed.computeIfAbsent(slot.practitioner(), id -> new HashMap<>())
                                .put(slot.range().start(), slot));

        for (PractitionerId doctor : random.search().practitioners()) {
            Instant end = random.zone().startOfDay(random.search().lastDay().plusDays(2));
            for (Instant start = random.zone().startOfDay(random.search().firstDay());
                    start.isBefore(end);
                    start = start.plusSeconds(300)) {
                Optional<Slot> slot =
                        finder.slotAt(
                                random.search(),
                                doctor,
                                start,
                                random.timetable(),
                                random.occupancy());
                assertThat(slot)
                        .as("seed %d at %s", seed, start)
                        .isEqualTo(
                                Optional.ofNullable(
                                        listed.getOrDefault(doctor, Map.of()).get(start)));
                slot.ifPresent(each ->
                        assertThat(
                                        finder.fits(
                                                random.search(),
                                                each,
                                                random.timetable(),
                                                random.occupancy()))
                                .as("seed %d at %s", seed, each)
                                .isTrue());
            }
        }
    }

    @Test
    void theRandomClinicsOfferSomething() {
        long offering =
                seeds().limit(80)
                        .mapToObj(SlotCase::of)
                        .filter(each ->
                                !finder.find(each.search(), each.timetable(), each.occupancy())
                                        .isEmpty())
                        .count();

        assertThat(offering).isGreaterThan(40);
    }
}
