package clinic.docket.ui.patient.duplicates;

import clinic.docket.domain.outcome.Refusal;
import clinic.docket.service.patient.duplicate.DuplicatePair;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The pairs that are still to be decided. */
public final class DuplicatesModel {
    private final ReadOnlyObjectWrapper<Optional<List<DuplicatePair>>> pairs =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Refusal>> refusal =
            new SimpleObjectProperty<>(Optional.empty());

    /** Empty until they have been read. */
    public ReadOnlyObjectProperty<Optional<List<DuplicatePair>>> pairsProperty() {
        return pairs.getReadOnlyProperty();
    }

    public BooleanProperty busyProperty() {
        return busy;
    }

    public ObjectProperty<Optional<Refusal>> refusalProperty() {
        return refusal;
    }

    void show(List<DuplicatePair> found) {
        pairs.set(Optional.of(List.copyOf(found)));
    }
}
