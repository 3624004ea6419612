package clinic.docket.ui.booking.wish;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The parked bookings of this workstation, the newest first. They live as long as the window:
 * nothing about a patient who was not booked is written anywhere.
 */
public final class Drafts {

    /** More than anybody remembers; the oldest goes. */
    public static final int MOST = 9;

    private final Deque<Draft> parked = new ArrayDeque<>();

    public void park(Draft draft) {
        parked.addFirst(draft);
        if (parked.size() > MOST) {
            parked.removeLast();
        }
    }

    public Optional<Draft> newest() {
        return Optional.ofNullable(parked.peek());
    }

    /** Takes the draft out, because it is continued or no longer wanted. */
    public void remove(Draft draft) {
        parked.remove(draft);
    }

    /** Whether a draft waits; the sign-in screen may say so without telling whose. */
    public boolean isEmpty() {
        return parked.isEmpty();
    }

    /** Forgets all of them, such as when somebody else signs in. */
    public void clear() {
        parked.clear();
    }
}
