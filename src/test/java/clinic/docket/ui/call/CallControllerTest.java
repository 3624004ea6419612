package clinic.docket.ui.call;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.kiosk.DeskCall;
import clinic.docket.domain.kiosk.DeskCallId;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.ui.kit.Background;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CallControllerTest {
    private static final DeskCall FIRST = call(1);
    private static final DeskCall SECOND = call(2);

    private final List<DeskCall> stored = new ArrayList<>(List.of(FIRST, SECOND));
    private final List<Throwable> failures = new ArrayList<>();
    private final CallModel model = new CallModel();
    private boolean lost;

    private final CallController controller =
            new CallController(
                    model,
                    Background.immediate(failures::add),
                    new CallController.Desk(this::read, this::answer));

    @Test
    void showsWhoCallsUntilSomebodyComes() {
        controller.refresh();
        assertThat(model.callsProperty().get()).containsExactly(FIRST, SECOND);

        controller.comeToFirst();

        assertThat(model.callsProperty().get()).containsExactly(SECOND);
    }

    @Test
    void keepsShowingACallWhoseAnswerWasNotStored() {
        controller.refresh();
        lost = true;

        controller.comeToFirst();
        controller.refresh();

        assertThat(model.callsProperty().get()).containsExactly(FIRST, SECOND);
        assertThat(failures).hasSize(1);
    }

    @Test
    void readsAgainAfterAFailure() {
        lost = true;
        controller.refresh();
        lost = false;

        controller.refreshIfOld();

        assertThat(model.callsProperty().get()).containsExactly(FIRST, SECOND);
    }

    private List<DeskCall> read() {
        failIfLost();
        return List.copyOf(stored);
    }

    private void answer(DeskCallId id) {
        failIfLost();
        stored.removeIf(each -> each.id().equals(id));
    }

    private void failIfLost() {
        if (lost) {
            throw new IllegalStateException("The database is gone");
        }
    }

    private static DeskCall call(int number) {
        return new DeskCall(
                new DeskCallId(new UUID(0, number)),
                new SiteId(new UUID(0, 0)),
                "Kiosk " + number,
                DeskCall.Kind.CALLED,
                Instant.EPOCH.plusSeconds(number),
                Optional.empty());
    }
}
