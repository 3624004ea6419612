package clinic.docket.ui.kit;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleIntegerProperty;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The only way from the screen to work that takes time, and back.
 *
 * <p>{@code background.call(() -> service.find(id)).onSuccess(model::show).start()}: the work runs
 * on a few threads of its own, everything else on the FX thread. Failures without a handler go to
 * the {@link FailureReport}. Work is never interrupted: an interrupt inside H2 closes the database
 * file. A cancelled call runs to its end and its answer is dropped.
 */
public final class Background implements AutoCloseable {

    /** More than the database has connections would only wait there instead of here. */
    private static final int THREADS = 6;

    private final Executor work;
    private final Executor screen;
    private final Consumer<Throwable> failures;
    private final @Nullable ScheduledExecutorService timer;
    private final Map<Object, Call<?>> latest = new HashMap<>();
    private final IntegerProperty running = new SimpleIntegerProperty();
    private final IntegerProperty late = new SimpleIntegerProperty();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper slow = new ReadOnlyBooleanWrapper();

    /** For the running application. */
    public Background(Consumer<Throwable> failures) {
        this(
                Executors.newFixedThreadPool(
                        THREADS, Thread.ofPlatform().daemon().name("work-", 1).factory()),
                Platform::runLater,
                failures,
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("work-timer").factory()));
    }

    Background(
            Executor work,
            Executor screen,
            Consumer<Throwable> failures,
            @Nullable ScheduledExecutorService timer) {
        this.work = work;
        this.screen = screen;
        this.failures = failures;
        this.timer = timer;
        busy.bind(Bindings.greaterThan(running, 0));
        slow.bind(Bindings.greaterThan(late, 0));
    }

    /** Does everything at once on the calling thread: for tests of models and controllers. */
    public static Background immediate(Consumer<Throwable> failures) {
        return new Background(Runnable::run, Runnable::run, failures, null);
    }

    /** Work that answers with a value. Nothing happens before {@link Call#start()}. */
    public <T> Call<T> call(Callable<T> question) {
        return new Call<>(this, question, null);
    }

    /**
     * As {@link #call}, for questions that are asked again and again, such as at each typed letter:
     * once a newer call of the same key has started, the answer of an older one is dropped, and an
     * older one that still waits is not run at all.
     */
    public <T> Call<T> callLatest(Object key, Callable<T> question) {
        return new Call<>(this, question, key);
    }

    /** Work without an answer. */
    public Call<Void> run(ThrowingRunnable command) {
        return call(command.asCallable());
    }

    /** True while any call runs. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** True while any call has been running for a second: time for a sign of progress. */
    public ReadOnlyBooleanProperty slowProperty() {
        return slow.getReadOnlyProperty();
    }

    /** Runs an action of the screen from any thread; for listeners of the floors below. */
    public void onScreen(Runnable action) {
        screen.execute(action);
    }

    /** Takes no more work; what runs may finish. */
    @Override
    public void close() {
        if (work instanceof ExecutorService pool) {
            pool.shutdown();
        }
        if (timer != null) {
            timer.shutdownNow();
        }
    }

    void begin(Call<?> call, @Nullable Object key) {
        running.set(running.get() + 1);
        if (key != null) {
            var older = latest.put(key, call);
            if (older != null) {
                older.cancel();
            }
        }
        after(1, call::markSlow);
        after(3, call::offerCancel);
        work.execute(call::work);
    }

    void end(Call<?> call, @Nullable Object key) {
        running.set(running.get() - 1);
        if (key != null) {
            latest.remove(key, call);
        }
    }

    void slowChanged(int change) {
        late.set(late.get() + change);
    }

    void fail(Throwable failure) {
        failures.accept(failure);
    }

    private void after(int seconds, Runnable action) {
        if (timer != null) {
            var _ = timer.schedule(() -> screen.execute(action), seconds, TimeUnit.SECONDS);
        }
    }

    /** A command that may fail with any exception. */
    @FunctionalInterface
    public interface ThrowingRunnable {
        void run() throws Exception;

        private Callable<Void> asCallable() {
            return new Callable<>() {
                @Override
                @SuppressWarnings("NullAway") // Void has no value to return.
                public Void call() throws Exception {
                    ThrowingRunnable.this.run();
                    return null;
                }
            };
        }
    }
}
