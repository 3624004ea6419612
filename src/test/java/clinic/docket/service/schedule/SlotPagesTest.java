package clinic.docket.service.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.SmallClinic;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SlotPagesTest {
    private static final List<Slot> PREFERRED = slots(SmallClinic.ADLER.id(), 20);
    private static final List<Slot> OTHERS = slots(SmallClinic.BRANDT.id(), 20);

    @Test
    void offersFiveOfThePreferredDoctorAndTwoOfOthers() {
        assertThat(new SlotPages(7, 0).page(PREFERRED, OTHERS))
                .containsExactlyElementsOf(joined(PREFERRED.subList(0, 5), OTHERS.subList(0, 2)));
    }

    @Test
    void goesOnWhereThePageBeforeEnded() {
        assertThat(new SlotPages(7, 7).page(PREFERRED, OTHERS))
                .containsExactlyElementsOf(joined(PREFERRED.subList(5, 10), OTHERS.subList(2, 4)));
    }

    @Test
    void fillsUpWithOthersWhenThePreferredDoctorHasFew() {
        assertThat(new SlotPages(7, 0).page(PREFERRED.subList(0, 2), OTHERS))
                .containsExactlyElementsOf(joined(PREFERRED.subList(0, 2), OTHERS.subList(0, 5)));
    }

    @Test
    void fillsUpWithThePreferredDoctorWhenOthersHaveFew() {
        assertThat(new SlotPages(7, 0).page(PREFERRED, OTHERS.subList(0, 1)))
                .containsExactlyElementsOf(joined(PREFERRED.subList(0, 6), OTHERS.subList(0, 1)));
    }

    @Test
    void showsEverySlotOnceOverAllPages() {
        var preferred = PREFERRED.subList(0, 9);
        var all =
                IntStream.range(0, 6)
                        .mapToObj(page -> new SlotPages(7, page * 7).page(preferred, OTHERS))
                        .flatMap(List::stream)
                        .toList();

        assertThat(all).hasSize(29).doesNotHaveDuplicates();
        assertThat(new HashSet<>(all)).containsAll(preferred).containsAll(OTHERS);
    }

    @Test
    void offersNothingWhenNothingIsAskedFor() {
        assertThat(new SlotPages(0, 0).page(PREFERRED, OTHERS)).isEmpty();
        assertThat(new SlotPages(7, 70).page(PREFERRED, OTHERS)).isEmpty();
    }

    private static List<Slot> joined(List<Slot> one, List<Slot> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static List<Slot> slots(PractitionerId doctor, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Fixtures.NOW.plus(Duration.ofMinutes(30L * i)))
                .map(start -> TimeRange.of(start, Duration.ofMinutes(30)))
                .map(range -> new Slot(doctor, SmallClinic.SITE.id(), Optional.empty(), range))
                .toList();
    }
}
