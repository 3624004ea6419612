package clinic.docket.ui.booking.wish;

import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The parked bookings of one person, the newest first. Whoever keeps them lets them outlast the
 * window; without one they end with it.
 */
public final class Drafts {

    /** More than anybody remembers; the oldest goes. */
    public static final int MOST = 9;

    private final TreeSet<Draft> parked =
            new TreeSet<>(
                    Comparator.comparing(Draft::parkedAt).thenComparing(Draft::id).reversed());
    private Keeping keeping = Keeping.NOWHERE;
    private Runnable onAdded = () -> {};

    /** Remembers drafts beyond the window. */
    public interface Keeping {
        Keeping NOWHERE =
                new Keeping() {
                    @Override
                    public void parked(Draft draft) {}

                    @Override
                    public void removed(Draft draft) {}

                    @Override
                    public void flush() {}
                };

        void parked(Draft draft);

        void removed(Draft draft);

        /** Writes what is not written yet. Takes its time, on any thread. */
        void flush();
    }

    /** From now on. */
    public void keepBy(Keeping keeper) {
        keeping = keeper;
    }

    /** Who keeps them now. */
    public Keeping keeping() {
        return keeping;
    }

    /** In place of whoever was told before. */
    public void onAdded(Runnable told) {
        onAdded = told;
    }

    public void park(Draft draft) {
        keeping.parked(draft);
        add(draft);
    }

    /** One that was kept; one that is here already is here once. */
    public void add(Draft draft) {
        boolean known = parked.stream().anyMatch(each -> each.id().equals(draft.id()));
        if (!known) {
            parked.add(draft);
        }
        if (parked.size() > MOST) {
            remove(parked.last());
        }
        onAdded.run();
    }

    public Optional<Draft> newest() {
        return parked.isEmpty() ? Optional.empty() : Optional.of(parked.first());
    }

    /** Takes the draft out, because it is continued or no longer wanted. */
    public void remove(Draft draft) {
        parked.remove(draft);
        keeping.removed(draft);
    }

    /** Whether a draft waits; the sign-in screen may say so without telling whose. */
    public boolean isEmpty() {
        return parked.isEmpty();
    }
}
