package clinic.docket.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What just happened, and the way back from it.
 *
 * <p>One notice shows at a time, the newest. Each lives {@value #SECONDS} seconds, and {@link
 * #undo()} walks back through all that are still alive. Belongs to the FX thread; {@code
 * ui.part.ToastLayer} shows it and calls {@link #tick()} each second.
 */
public final class Notices {

    static final int SECONDS = 10;

    private final Deque<Living> living = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<Notice>> current =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper secondsLeft = new ReadOnlyIntegerWrapper();

    /** Something was done that needs no way back. */
    public void done(String sentence) {
        done(() -> sentence);
    }

    /** As the other, for a sentence about a patient: their name may be hidden meanwhile. */
    public void done(Supplier<String> sentence) {
        post(new Notice(Notice.Kind.DONE, sentence, Optional.empty()));
    }

    /**
     * Something was done that may be taken back for as long as the notice lives. What was taken
     * back before it cannot be made again.
     */
    public void done(String sentence, Runnable undo) {
        done(() -> sentence, undo);
    }

    /** As the other, for a sentence about a patient: their name may be hidden meanwhile. */
    public void done(Supplier<String> sentence, Runnable undo) {
        living.removeIf(each -> each.notice.redo().isPresent());
        redone(sentence, undo);
    }

    /** Something was taken back, and may be made again for as long as the notice lives. */
    public void undone(Supplier<String> sentence, Runnable redo) {
        post(new Notice(Notice.Kind.DONE, sentence, Optional.empty(), Optional.of(redo)));
    }

    /** Something was made again; what else was taken back may still be made again, too. */
    public void redone(Supplier<String> sentence, Runnable undo) {
        post(new Notice(Notice.Kind.DONE, sentence, Optional.of(undo)));
    }

    /** Something could not be done. */
    public void failed(String sentence) {
        post(new Notice(Notice.Kind.FAILED, () -> sentence, Optional.empty()));
    }

    /** Takes back the newest change that can still be taken back; false if there is none. */
    public boolean undo() {
        return act(Notice::undo);
    }

    /** Makes again what was taken back last; false if there is nothing. */
    public boolean redo() {
        return act(Notice::redo);
    }

    private boolean act(Function<Notice, Optional<Runnable>> what) {
        var newest =
                living.stream().filter(each -> what.apply(each.notice).isPresent()).findFirst();
        newest.ifPresent(each -> {
            living.remove(each);
            show();
            what.apply(each.notice).orElseThrow().run();
        });
        return newest.isPresent();
    }

    /** Takes the notice from the screen without taking the change back. */
    public void dismiss() {
        living.poll();
        show();
    }

    /** Names were hidden or shown: what is on screen is written anew. */
    public void sayAgain() {
        current.set(Optional.empty());
        show();
    }

    /** A second has passed. */
    public void tick() {
        living.forEach(each -> each.secondsLeft--);
        living.removeIf(each -> each.secondsLeft <= 0);
        show();
    }

    /** The notice to show now. */
    public ReadOnlyObjectProperty<Optional<Notice>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** How long the current notice still lives. */
    public ReadOnlyIntegerProperty secondsLeftProperty() {
        return secondsLeft.getReadOnlyProperty();
    }

    private void post(Notice notice) {
        living.addFirst(new Living(notice));
        show();
    }

    private void show() {
        var newest = Optional.ofNullable(living.peek());
        secondsLeft.set(newest.map(each -> each.secondsLeft).orElse(0));
        current.set(newest.map(each -> each.notice));
    }

    private static final class Living {
        private final Notice notice;
        private int secondsLeft = SECONDS;

        private Living(Notice notice) {
            this.notice = notice;
        }
    }
}
