package clinic.docket.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

/** The order of things without threads: the test itself runs what waits. */
class BackgroundTest {

    private final Deque<Runnable> work = new ArrayDeque<>();
    private final Deque<Runnable> screen = new ArrayDeque<>();
    private final List<Runnable> afterOneSecond = new ArrayList<>();
    private final List<Runnable> afterThreeSeconds = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();
    private final Background background =
            new Background(
                    work::add,
                    screen::add,
                    (seconds, action) ->
                            (seconds == 1 ? afterOneSecond : afterThreeSeconds).add(action),
                    failure -> seen.add("reported " + failure.getMessage()));

    @Test
    void doesTheWorkElsewhereAndTheAnswerOnTheScreen() {
        background.call(() -> "answer").onSuccess(seen::add).start();

        assertThat(seen).isEmpty();
        drain(work);
        assertThat(seen).as("the answer waits for the screen").isEmpty();
        drain(screen);
        assertThat(seen).containsExactly("answer");
    }

    @Test
    void startsNothingBeforeStart() {
        background.call(() -> "answer");

        assertThat(work).isEmpty();
        assertThat(background.busyProperty().get()).isFalse();
    }

    @Test
    void isBusyFromStartToAnswer() {
        var mark = new SimpleBooleanProperty();
        var call = background.run(() -> {}).whileRunning(mark).start();

        assertThat(mark.get()).isTrue();
        assertThat(background.busyProperty().get()).isTrue();
        finish();
        assertThat(mark.get()).isFalse();
        assertThat(call.busyProperty().get()).isFalse();
        assertThat(background.busyProperty().get()).isFalse();
    }

    @Test
    void givesTheButtonBackWhenTheWorkFails() {
        var mark = new SimpleBooleanProperty();
        background
                .run(BackgroundTest::fail)
                .whileRunning(mark)
                .onFailure(failure -> seen.add("handled " + failure.getMessage()))
                .onEnd(() -> seen.add("end"))
                .start();

        finish();

        assertThat(mark.get()).isFalse();
        assertThat(seen).containsExactly("handled broken", "end");
    }

    @Test
    void reportsAFailureThatNobodyHandles() {
        background.run(BackgroundTest::fail).start();

        finish();

        assertThat(seen).containsExactly("reported broken");
    }

    @Test
    void reportsAFailureOfTheHandlerAndEndsTheCall() {
        var mark = new SimpleBooleanProperty();
        background.call(() -> "x").whileRunning(mark).onSuccess(answer -> fail()).start();

        finish();

        assertThat(seen).containsExactly("reported broken");
        assertThat(mark.get()).isFalse();
    }

    @Test
    void keepsTheMarkWhenTheAnswerStartsTheNextCall() {
        var mark = new SimpleBooleanProperty();
        background
                .run(() -> {})
                .whileRunning(mark)
                .onSuccess(done -> background.run(() -> {}).whileRunning(mark).start())
                .start();

        drain(work);
        drain(screen);

        assertThat(mark.get()).as("the second call runs").isTrue();
    }

    @Test
    void dropsTheAnswerOfACancelledCall() {
        var call = background.call(() -> "late").onSuccess(seen::add).start();
        drain(work);

        call.cancel();
        drain(screen);

        assertThat(seen).isEmpty();
        assertThat(background.busyProperty().get()).isFalse();
    }

    @Test
    void doesNotRunACancelledCallThatStillWaits() {
        var call = background.run(() -> seen.add("ran")).onEnd(() -> seen.add("end")).start();

        call.cancel();
        finish();

        assertThat(seen).containsExactly("end");
    }

    @Test
    void dropsTheAnswersOfOlderCallsWithTheSameKey() {
        background.callLatest("find", () -> "s").onSuccess(seen::add).start();
        drain(work);
        background.callLatest("find", () -> "si").onSuccess(seen::add).start();
        background.callLatest("other", () -> "o").onSuccess(seen::add).start();

        finish();

        assertThat(seen).containsExactly("si", "o");
        assertThat(background.busyProperty().get()).isFalse();
    }

    @Test
    void isSlowAfterASecondAndCanBeCancelledAfterThree() {
        var call = background.run(() -> {}).start();
        assertThat(call.slowProperty().get()).isFalse();

        afterOneSecond.forEach(Runnable::run);
        assertThat(call.slowProperty().get()).isTrue();
        assertThat(background.slowProperty().get()).isTrue();
        assertThat(call.cancellableProperty().get()).isFalse();

        afterThreeSeconds.forEach(Runnable::run);
        assertThat(call.cancellableProperty().get()).isTrue();

        finish();
        assertThat(call.slowProperty().get()).isFalse();
        assertThat(call.cancellableProperty().get()).isFalse();
        assertThat(background.slowProperty().get()).isFalse();
    }

    @Test
    void cancelsOnlyWhatHasRunForThreeSeconds() {
        background.call(() -> "old").onSuccess(seen::add).start();
        List.copyOf(afterThreeSeconds).forEach(Runnable::run);
        background.call(() -> "young").onSuccess(seen::add).start();
        assertThat(background.cancellableProperty().get()).isTrue();

        background.cancel();
        finish();

        assertThat(seen).containsExactly("young");
        assertThat(background.cancellableProperty().get()).isFalse();
    }

    @Test
    void isNeverSlowOnceItHasEnded() {
        var call = background.run(() -> {}).start();
        finish();

        afterOneSecond.forEach(Runnable::run);
        afterThreeSeconds.forEach(Runnable::run);

        assertThat(call.slowProperty().get()).isFalse();
        assertThat(call.cancellableProperty().get()).isFalse();
        assertThat(background.slowProperty().get()).isFalse();
    }

    @Test
    void givesTheButtonBackWhenTheWindowIsClosing() {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        var closing = new Background(pool, Runnable::run, (seconds, action) -> {}, failure -> {});
        closing.close();

        var call = closing.run(() -> seen.add("ran")).start();

        assertThat(call.busyProperty().get()).isFalse();
        assertThat(seen).isEmpty();
    }

    private void finish() {
        drain(work);
        drain(screen);
    }

    private static void fail() {
        throw new IllegalStateException("broken");
    }

    private static void drain(Deque<Runnable> waiting) {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
