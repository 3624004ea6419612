package clinic.docket.ui.part.slot;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.domain.time.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlotListModelTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:42:00Z");

    private final SlotListModel model = new SlotListModel();

    @Test
    void showsAtMostAsManyRowsAsThereAreDigits() {
        model.show(rows(9), false, true);

        assertThat(model.rows()).hasSize(7);
        assertThat(model.laterProperty().get()).isTrue();
        assertThat(model.chosenProperty().get()).isZero();
    }

    @Test
    void passesOverASlotThatIsGone() {
        var rows = new ArrayList<>(rows(3));
        rows.set(0, rows.get(0).taken("Taken until 12:15."));
        rows.set(1, rows.get(1).taken("Taken until 12:45."));
        model.show(rows, false, false);

        assertThat(model.chosenProperty().get()).isEqualTo(2);
        assertThat(model.above()).isEqualTo(2);
        assertThat(model.choose(0)).isFalse();
        assertThat(model.chosenProperty().get()).isEqualTo(2);
    }

    @Test
    void choosesNothingWhereNothingIsFree() {
        model.show(List.of(), false, false);

        assertThat(model.chosenRow()).isEmpty();
        assertThat(model.below()).isEqualTo(-1);
    }

    @Test
    void countsAHoldDownWarnsInTheLastMinuteAndLetsItEnd() {
        model.show(rows(1), false, false);
        model.held(NOW.plusSeconds(300), NOW);
        assertThat(model.holdProperty().get()).isEqualTo(HoldState.HELD);
        assertThat(model.leftProperty().get()).isEqualTo(Duration.ofMinutes(5));

        model.tick(NOW.plusSeconds(239));
        assertThat(model.holdProperty().get()).isEqualTo(HoldState.HELD);

        model.tick(NOW.plusSeconds(240));
        assertThat(model.holdProperty().get()).isEqualTo(HoldState.ENDING);
        assertThat(model.leftProperty().get()).isEqualTo(Duration.ofMinutes(1));

        model.tick(NOW.plusSeconds(300));
        assertThat(model.holdProperty().get()).isEqualTo(HoldState.EXPIRED);
        assertThat(model.leftProperty().get()).isEqualTo(Duration.ZERO);
    }

    @Test
    void startsTheCountdownAnewWhenTheHoldIsKept() {
        model.show(rows(1), false, false);
        model.held(NOW.plusSeconds(30), NOW);
        model.held(NOW.plusSeconds(300), NOW);

        assertThat(model.holdProperty().get()).isEqualTo(HoldState.HELD);
    }

    @Test
    void holdsNothingOnceNewSlotsAreShown() {
        model.show(rows(1), false, false);
        model.held(NOW.plusSeconds(300), NOW);
        model.show(rows(2), false, false);
        model.tick(NOW.plusSeconds(1));

        assertThat(model.holdProperty().get()).isEqualTo(HoldState.NONE);
    }

    private static List<SlotRow> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> NOW.plus(Duration.ofMinutes(30L * i)))
                .map(start ->
                        new Slot(
                                new PractitionerId(new UUID(1, 1)),
                                new SiteId(new UUID(1, 2)),
                                Optional.empty(),
                                TimeRange.of(start, Duration.ofMinutes(15))))
                .map(slot -> new SlotRow(slot, "Today", "12:00", "Dr A", "Dr A", "15 min", "", ""))
                .toList();
    }
}
