package clinic.docket.ui.kit;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

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

    private static final int SLOW_SECONDS = 1;
    private static final int CANCEL_SECONDS = 3;

    private final Executor work;
    private final Executor screen;
    private final Delay delay;
    private final Consumer<Throwable> failures;
    private final Map<Object, Call<?>> latest = new HashMap<>();
    private final Set<Call<?>> running = new LinkedHashSet<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper slow = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper cancellable = new ReadOnlyBooleanWrapper();

    /** For the running application. */
    public Background(Consumer<Throwable> failures) {
        this(
                Executors.newFixedThreadPool(
                        THREADS, Thread.ofPlatform().daemon().name("work-", 1).factory()),
                Platform::runLater,
                (seconds, action) ->
                        CompletableFuture.delayedExecutor(
                                        seconds, TimeUnit.SECONDS, Platform::runLater)
                                .execute(action),
                failures);
    }

    Background(Executor work, Executor screen, Delay delay, Consumer<Throwable> failures) {
        this.work = work;
        this.screen = screen;
        this.delay = delay;
        this.failures = failures;
    }

    /** Does everything at once on the calling thread: for tests of models and controllers. */
    public static Background immediate(Consumer<Throwable> failures) {
        return new Background(Runnable::run, Runnable::run, (seconds, action) -> {}, failures);
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

    /** True while any call has been running for three seconds: time to offer {@link #cancel()}. */
    public ReadOnlyBooleanProperty cancellableProperty() {
        return cancellable.getReadOnlyProperty();
    }

    /** Cancels every call that may be cancelled by now; younger ones go on. */
    public void cancel() {
        running.stream()
                .filter(call -> call.cancellableProperty().get())
                .toList()
                .forEach(Call::cancel);
    }

    /** Runs an action of the screen from any thread; for listeners of the floors below. */
    public void onScreen(Runnable action) {
        screen.execute(action);
    }

    /** Takes no more work; what runs may finish, what is started later is cancelled at once. */
    @Override
    public void close() {
        if (work instanceof ExecutorService pool) {
            pool.shutdown();
        }
    }

    void begin(Call<?> call, @Nullable Object key) {
        running.add(call);
        changed();
        if (key != null) {
            var older = latest.put(key, call);
            if (older != null) {
                older.cancel();
            }
        }
        delay.after(SLOW_SECONDS, call::markSlow);
        delay.after(CANCEL_SECONDS, call::offerCancel);
        try {
            work.execute(call::work);
        } catch (RejectedExecutionException closed) {
            call.cancel(); // The window is closing: nobody waits for the answer.
        }
    }

    void end(Call<?> call, @Nullable Object key) {
        running.remove(call);
        changed();
        if (key != null) {
            latest.remove(key, call);
        }
    }

    /** One of the calls has begun, ended or grown old. */
    void changed() {
        busy.set(!running.isEmpty());
        slow.set(running.stream().anyMatch(call -> call.slowProperty().get()));
        cancellable.set(running.stream().anyMatch(call -> call.cancellableProperty().get()));
    }

    void fail(Throwable failure) {
        failures.accept(failure);
    }

    /** Runs an action on the screen in some seconds. */
    @FunctionalInterface
    interface Delay {
        void after(int seconds, Runnable action);
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
