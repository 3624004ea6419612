package clinic.docket.ui.booking;

import clinic.docket.domain.appointment.BookingRefusal;
import clinic.docket.domain.appointment.Hold;
import clinic.docket.domain.appointment.HoldId;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.domain.time.Ids;
import clinic.docket.service.access.Session;
import clinic.docket.service.appointment.BookingService;
import clinic.docket.service.appointment.claim.Wish;
import clinic.docket.ui.kit.Background;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Keeps one slot held: the one that was wanted last.
 *
 * <p>Asks one thing at a time. Wishes that come while an answer is on its way replace each other,
 * so a quick hand on the arrow keys costs two questions and not twenty, and the last hold is never
 * overtaken by an earlier one. Belongs to the FX thread.
 */
final class HoldKeeper {

    private final Session session;
    private final BookingService bookings;
    private final Background background;
    private final Ids ids;

    private Consumer<Hold> onHeld = hold -> {};
    private BiConsumer<Slot, BookingRefusal> onRefused = (slot, refusal) -> {};
    private Runnable onFailed = () -> {};

    private HoldId id;
    private Optional<Wish> wish = Optional.empty();
    private Optional<Hold> hold = Optional.empty();
    private boolean mayBeHeld;
    private boolean asking;
    private boolean answered;

    HoldKeeper(Session session, BookingService bookings, Background background, Ids ids) {
        this.session = session;
        this.bookings = bookings;
        this.background = background;
        this.ids = ids;
        this.id = new HoldId(ids.next());
    }

    /** Who is told what became of the newest wish; answers to older ones are not told. */
    void tell(Consumer<Hold> held, BiConsumer<Slot, BookingRefusal> refused, Runnable failed) {
        onHeld = held;
        onRefused = refused;
        onFailed = failed;
    }

    /** The hold on the slot that is wanted; empty as long as that is not answered. */
    Optional<Hold> hold() {
        return wish.isPresent() ? Optional.empty() : hold;
    }

    /** Holds this slot instead of the one before; again for the same slot starts its time anew. */
    void want(Wish wanted) {
        wish = Optional.of(wanted);
        next();
    }

    /** Gives the slot back. */
    void release() {
        wish = Optional.empty();
        hold = Optional.empty();
        next();
    }

    /** The hold became a visit: there is nothing to give back. */
    void consumed() {
        wish = Optional.empty();
        forget();
    }

    private void next() {
        if (asking) {
            return;
        }
        if (wish.isPresent()) {
            ask(wish.get());
        } else if (mayBeHeld && hold.isEmpty()) {
            giveBack();
        }
    }

    private void ask(Wish asked) {
        asking = true;
        answered = false;
        mayBeHeld = true;
        var asker = id;
        background
                .call(() -> bookings.hold(session, asker, asked))
                .onSuccess(outcome -> answered(asked, outcome))
                .onEnd(() -> ended(asked))
                .start();
    }

    private void answered(Wish asked, Outcome<Hold, BookingRefusal> outcome) {
        answered = true;
        if (wish.filter(asked::equals).isEmpty()) {
            return; // Something else is wanted by now.
        }
        wish = Optional.empty();
        switch (outcome) {
            case Outcome.Done<Hold, BookingRefusal>(var held) -> {
                hold = Optional.of(held);
                onHeld.accept(held);
            }
            case Outcome.Refused<Hold, BookingRefusal>(var refusal) ->
                    onRefused.accept(asked.slot(), refusal);
        }
    }

    private void ended(Wish asked) {
        asking = false;
        if (!answered && wish.filter(asked::equals).isPresent()) {
            wish = Optional.empty();
            onFailed.run();
        }
        next();
    }

    private void giveBack() {
        var released = id;
        forget();
        background.run(() -> bookings.release(session, released)).start();
    }

    private void forget() {
        hold = Optional.empty();
        mayBeHeld = false;
        id = new HoldId(ids.next());
    }
}
