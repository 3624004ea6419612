package clinic.docket.ui.patient;

import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.service.patient.record.PatientRecord;
import clinic.docket.ui.kit.Background;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Opens records. Each opening asks the service once, because each is written into the trail. */
public final class RecordController {
    private final RecordModel model;
    private final Background background;
    private final Outside outside;

    /**
     * What the record needs from around it.
     *
     * @param open reads a record off the FX thread, noting that it was opened
     * @param onBook books a visit for this patient
     * @param onEdit lets this patient's record be changed
     * @param onGone there is no such patient any more
     */
    public record Outside(
            Function<PatientId, Optional<PatientRecord>> open,
            Consumer<Patient> onBook,
            Consumer<Patient> onEdit,
            Merging merging,
            Runnable onGone) {}

    /**
     * What becomes of records that are of one person.
     *
     * @param onList shows which may be
     * @param onUndo takes back the latest merge into this record
     */
    public record Merging(Runnable onList, Consumer<Patient> onUndo) {}

    public RecordController(RecordModel model, Background background, Outside outside) {
        this.model = model;
        this.background = background;
        this.outside = outside;
    }

    /** The answer for one that was chosen before is dropped. */
    public void open(PatientId id) {
        model.want(id);
        background
                .callLatest(this, () -> outside.open().apply(id))
                .whileRunning(model.busyProperty())
                .onSuccess(found -> found.ifPresentOrElse(model::show, this::gone))
                .start();
    }

    /** The screen has come into sight: what is shown is read again, and noted again. */
    public void shown() {
        model.wanted().ifPresent(this::open);
    }

    public void book() {
        if (model.rights().mayBook()) {
            model.recordProperty().get().map(PatientRecord::patient).ifPresent(outside.onBook());
        }
    }

    public void edit() {
        if (model.rights().mayEdit()) {
            model.recordProperty().get().map(PatientRecord::patient).ifPresent(outside.onEdit());
        }
    }

    public void listDuplicates() {
        if (model.rights().mayMerge()) {
            outside.merging().onList().run();
        }
    }

    public void undoMerge() {
        if (model.rights().mayMerge()) {
            model.recordProperty()
                    .get()
                    .filter(record -> record.absorbed().isPresent())
                    .map(PatientRecord::patient)
                    .ifPresent(outside.merging().onUndo());
        }
    }

    private void gone() {
        model.close();
        outside.onGone().run();
    }
}
