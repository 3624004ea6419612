package clinic.docket.ui.call;

import clinic.docket.domain.kiosk.DeskCall;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The calls that nobody has answered, whoever has waited longest first. */
public final class CallModel {
    private final ObjectProperty<List<DeskCall>> calls = new SimpleObjectProperty<>(List.of());
    private final BooleanProperty busy = new SimpleBooleanProperty();

    public ReadOnlyObjectProperty<List<DeskCall>> callsProperty() {
        return calls;
    }

    /** An answer is on its way. */
    public BooleanProperty busyProperty() {
        return busy;
    }

    void show(List<DeskCall> open) {
        calls.set(List.copyOf(open));
    }

    /** Whom the key answers. */
    Optional<DeskCall> first() {
        return calls.get().stream().findFirst();
    }
}
