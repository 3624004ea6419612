package clinic.docket.ui.calendar.move;

import clinic.docket.domain.appointment.DayVisit;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which visit is being moved, and which one waits on the pinboard. */
public final class MoveModel {
    private final ReadOnlyObjectWrapper<Optional<Carry>> carry =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<DayVisit>> pinned =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** The visit that is carried over the calendar. */
    public ReadOnlyObjectProperty<Optional<Carry>> carryProperty() {
        return carry.getReadOnlyProperty();
    }

    /** The visit on the pinboard: the one that the keys carry, or one that was left there. */
    public ReadOnlyObjectProperty<Optional<DayVisit>> pinnedProperty() {
        return pinned.getReadOnlyProperty();
    }

    void carry(Optional<Carry> now) {
        carry.set(now);
    }

    void pin(Optional<DayVisit> now) {
        pinned.set(now);
    }
}
