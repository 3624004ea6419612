package clinic.docket.ui.part.slot;

import clinic.docket.domain.schedule.slot.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The slots on offer, which one is chosen, and the hold on it.
 *
 * <p>At most {@value #ROWS} rows, because each has a digit as its key. A slot that was taken
 * meanwhile stays in its row and cannot be chosen.
 */
public final class SlotListModel {

    public static final int ROWS = 7;

    /** From here on the countdown asks to be seen, and offers to keep the slot. */
    private static final Duration LAST_MINUTE = Duration.ofMinutes(1);

    private final ObservableList<SlotRow> rows = FXCollections.observableArrayList();
    private final ObservableList<SlotRow> readOnlyRows =
            FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyBooleanWrapper earlier = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper later = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<HoldState> hold =
            new ReadOnlyObjectWrapper<>(HoldState.NONE);
    private final ReadOnlyObjectWrapper<Duration> left = new ReadOnlyObjectWrapper<>(Duration.ZERO);
    private Optional<Instant> expires = Optional.empty();

    public ObservableList<SlotRow> rows() {
        return readOnlyRows;
    }

    /** Whether there is a page before this one. */
    public ReadOnlyBooleanProperty earlierProperty() {
        return earlier.getReadOnlyProperty();
    }

    /** Whether there is a page after this one. */
    public ReadOnlyBooleanProperty laterProperty() {
        return later.getReadOnlyProperty();
    }

    /** The chosen row, -1 when there is none. */
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<HoldState> holdProperty() {
        return hold.getReadOnlyProperty();
    }

    /** How long the hold lasts yet; zero when nothing is held. */
    public ReadOnlyObjectProperty<Duration> leftProperty() {
        return left.getReadOnlyProperty();
    }

    public Optional<SlotRow> chosenRow() {
        return chosen.get() < 0 ? Optional.empty() : Optional.of(rows.get(chosen.get()));
    }

    /** Shows these slots and chooses the first that is free; the hold is none until it is told. */
    public void show(List<SlotRow> slots, boolean pageBefore, boolean pageAfter) {
        chosen.set(-1);
        rows.setAll(slots.stream().limit(ROWS).toList());
        earlier.set(pageBefore);
        later.set(pageAfter);
        released();
        chosen.set(nextFree(-1, 1));
    }

    public void clear() {
        show(List.of(), false, false);
    }

    /** Chooses a row unless its slot is gone; answers whether it is chosen now. */
    public boolean choose(int row) {
        if (row < 0 || row >= rows.size() || rows.get(row).isGone()) {
            return false;
        }
        chosen.set(row);
        return true;
    }

    /** The next free row below the chosen one, or the chosen one itself at the end. */
    public int below() {
        var next = nextFree(chosen.get(), 1);
        return next < 0 ? chosen.get() : next;
    }

    public int above() {
        var next = nextFree(chosen.get(), -1);
        return next < 0 ? chosen.get() : next;
    }

    public int indexOf(Slot slot) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).slot().equals(slot)) {
                return i;
            }
        }
        return -1;
    }

    public void asking() {
        end(HoldState.ASKING);
    }

    public void held(Instant until, Instant now) {
        expires = Optional.of(until);
        tick(now);
    }

    public void released() {
        end(HoldState.NONE);
    }

    /** The hold ran out; the chosen slot may still be free. */
    public void expired() {
        end(HoldState.EXPIRED);
    }

    /** Time has passed; a hold whose time is up becomes {@link HoldState#EXPIRED}. */
    public void tick(Instant now) {
        expires.map(until -> Duration.between(now, until))
                .ifPresent(rest -> {
                    left.set(rest.isPositive() ? rest : Duration.ZERO);
                    hold.set(stateWith(rest));
                });
    }

    private void end(HoldState state) {
        expires = Optional.empty();
        left.set(Duration.ZERO);
        hold.set(state);
    }

    private static HoldState stateWith(Duration rest) {
        if (!rest.isPositive()) {
            return HoldState.EXPIRED;
        }
        return rest.compareTo(LAST_MINUTE) <= 0 ? HoldState.ENDING : HoldState.HELD;
    }

    private int nextFree(int from, int step) {
        for (int i = from + step; i >= 0 && i < rows.size(); i += step) {
            if (!rows.get(i).isGone()) {
                return i;
            }
        }
        return -1;
    }
}
