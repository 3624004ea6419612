package clinic.docket.ui.patient;

import clinic.docket.domain.patient.PatientId;
import clinic.docket.service.patient.record.PatientRecord;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** Whose record is open, and what may be done with it. */
public final class RecordModel {

    /** What the rights of this person allow at all; what is not allowed is absent. */
    public record Rights(boolean mayFind, boolean mayBook, boolean mayEdit, boolean mayMerge) {}

    private final Rights rights;
    private final ReadOnlyObjectWrapper<Optional<PatientRecord>> record =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private Optional<PatientId> wanted = Optional.empty();

    public RecordModel(Rights rights) {
        this.rights = rights;
    }

    public Rights rights() {
        return rights;
    }

    public ReadOnlyObjectProperty<Optional<PatientRecord>> recordProperty() {
        return record.getReadOnlyProperty();
    }

    /** True while a record is being read or saved. */
    public BooleanProperty busyProperty() {
        return busy;
    }

    /** Whose record is to be shown once the screen is. */
    Optional<PatientId> wanted() {
        return wanted;
    }

    void want(PatientId id) {
        wanted = Optional.of(id);
    }

    void show(PatientRecord opened) {
        wanted = Optional.of(opened.patient().id());
        record.set(Optional.of(opened));
    }

    void close() {
        wanted = Optional.empty();
        record.set(Optional.empty());
    }
}
