package clinic.docket.ui.calendar.conflict;

import clinic.docket.domain.outcome.Refusal;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The two versions that are to be chosen from, while there are two. */
public final class ConflictModel {
    private final ObjectProperty<Optional<VisitConflict>> conflict =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Refusal>> refusal =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty saving = new SimpleBooleanProperty();

    public ObjectProperty<Optional<VisitConflict>> conflictProperty() {
        return conflict;
    }

    /** Why what was chosen last cannot be saved. */
    public ObjectProperty<Optional<Refusal>> refusalProperty() {
        return refusal;
    }

    public BooleanProperty savingProperty() {
        return saving;
    }
}
