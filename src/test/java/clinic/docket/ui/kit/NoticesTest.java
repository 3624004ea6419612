package clinic.docket.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class NoticesTest {

    private final Notices notices = new Notices();
    private final List<String> undone = new ArrayList<>();

    @Test
    void showsTheNewestNoticeForTenSeconds() {
        notices.done("First");
        notices.done("Second");
        assertThat(shown()).isEqualTo("Second");
        assertThat(notices.secondsLeftProperty().get()).isEqualTo(10);

        tick(9);
        assertThat(shown()).isEqualTo("Second");
        assertThat(notices.secondsLeftProperty().get()).isEqualTo(1);
        tick(1);
        assertThat(shown()).isEmpty();
    }

    @Test
    void walksBackThroughEverythingOfTheLastTenSeconds() {
        notices.done("Moved", () -> undone.add("moved"));
        notices.done("Saved");
        notices.done("Cancelled", () -> undone.add("cancelled"));

        assertThat(notices.undo()).isTrue();
        assertThat(notices.undo()).isTrue();
        assertThat(notices.undo()).isFalse();

        assertThat(undone).containsExactly("cancelled", "moved");
        assertThat(shown()).isEqualTo("Saved");
    }

    @Test
    void undoesNothingThatIsOlder() {
        notices.done("Moved", () -> undone.add("moved"));
        tick(10);

        assertThat(notices.undo()).isFalse();
        assertThat(undone).isEmpty();
    }

    @Test
    void showsTheOlderNoticeAgainWhenTheNewerIsDismissed() {
        notices.done("Moved", () -> undone.add("moved"));
        tick(3);
        notices.failed("Not saved");

        notices.dismiss();

        assertThat(shown()).isEqualTo("Moved");
        assertThat(notices.secondsLeftProperty().get()).isEqualTo(7);
        assertThat(undone).isEmpty();
    }

    private void tick(int seconds) {
        for (int second = 0; second < seconds; second++) {
            notices.tick();
        }
    }

    private String shown() {
        return notices.currentProperty().get().map(Notice::sentence).orElse("");
    }

    @Test
    void saysItInOtherWordsWhenNamesAreHidden() {
        var name = new AtomicReference<>("Okafor Amara");
        var said = new ArrayList<String>();
        notices.done(() -> name.get() + " has arrived.", () -> {});
        notices.currentProperty()
                .subscribe(notice -> notice.map(Notice::sentence).ifPresent(said::add));

        name.set("O. A.");
        notices.sayAgain();

        assertThat(said).containsExactly("Okafor Amara has arrived.", "O. A. has arrived.");
        assertThat(notices.undo()).isTrue();
    }
}
