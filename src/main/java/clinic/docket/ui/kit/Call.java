package clinic.docket.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work started from the screen: what to do, and what to do with the answer.
 *
 * <p>Belongs to the FX thread; only the work itself runs elsewhere. Whatever happens, {@link
 * #whileRunning} comes back to false, so no button stays grey.
 */
public final class Call<T> {

    private final Background background;
    private final Callable<T> question;
    private final @Nullable Object key;
    private final List<BooleanProperty> marks = new ArrayList<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper slow = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper cancellable = new ReadOnlyBooleanWrapper();

    private Consumer<? super T> onSuccess = answer -> {};
    private @Nullable Consumer<Throwable> onFailure;
    private Runnable onEnd = () -> {};
    private volatile boolean cancelled;

    Call(Background background, Callable<T> question, @Nullable Object key) {
        this.background = background;
        this.question = question;
        this.key = key;
    }

    /** What to do with the answer, on the FX thread. */
    public Call<T> onSuccess(Consumer<? super T> handler) {
        onSuccess = handler;
        return this;
    }

    /** What to do instead of reporting the failure, on the FX thread. */
    public Call<T> onFailure(Consumer<Throwable> handler) {
        onFailure = handler;
        return this;
    }

    /** Runs last: after the answer, the failure or the cancellation. */
    public Call<T> onEnd(Runnable handler) {
        onEnd = handler;
        return this;
    }

    /** Keeps the property true from start to end, for a button that must not be pressed twice. */
    public Call<T> whileRunning(BooleanProperty mark) {
        marks.add(mark);
        return this;
    }

    /** Starts the work; once only. */
    public Call<T> start() {
        busy.set(true);
        marks.forEach(mark -> mark.set(true));
        background.begin(this, key);
        return this;
    }

    /** Ends the call at once; the work may still happen, its answer is dropped. */
    public void cancel() {
        if (busy.get()) {
            cancelled = true;
            settle();
            onEnd.run();
        }
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** True once the call has been running for a second. */
    public ReadOnlyBooleanProperty slowProperty() {
        return slow.getReadOnlyProperty();
    }

    /** True once the call has been running for three seconds: offer to cancel. */
    public ReadOnlyBooleanProperty cancellableProperty() {
        return cancellable.getReadOnlyProperty();
    }

    /** On a thread of the pool. */
    void work() {
        if (cancelled) {
            return;
        }
        try {
            var answer = question.call();
            background.onScreen(() -> deliver(() -> onSuccess.accept(answer)));
        } catch (Throwable failure) { // Errors too: a screen that waits for ever is worse.
            background.onScreen(() -> deliver(() -> handle(failure)));
        }
    }

    void markSlow() {
        if (busy.get()) {
            slow.set(true);
            background.changed();
        }
    }

    void offerCancel() {
        if (busy.get()) {
            cancellable.set(true);
            background.changed();
        }
    }

    private void deliver(Runnable outcome) {
        if (!busy.get()) {
            return;
        }
        settle(); // First, so that an answer may start the next call with the same mark.
        try {
            outcome.run();
        } catch (RuntimeException failure) {
            background.fail(failure);
        } finally {
            onEnd.run();
        }
    }

    private void handle(Throwable failure) {
        if (onFailure == null) {
            background.fail(failure);
        } else {
            onFailure.accept(failure);
        }
    }

    private void settle() {
        busy.set(false);
        slow.set(false);
        cancellable.set(false);
        marks.forEach(mark -> mark.set(false));
        background.end(this, key);
    }
}
