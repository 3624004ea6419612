package clinic.docket.ui.patient.edit;

import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.PatientRefusal;
import clinic.docket.domain.patient.duplicate.PossibleDuplicate;
import clinic.docket.ui.kit.Background;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Saves what was typed; when another desk was first, asks which of the two versions is right. */
public final class EditController {
    private final EditModel model;
    private final Background background;
    private final Store store;
    private final Supplier<LocalDate> today;
    private final Runnable onDone;

    /**
     * Where the record is read and saved, off the FX thread.
     *
     * @param alike who may be the person of this record
     * @param current the record as it is stored now
     */
    public record Store(
            Function<Patient, List<PossibleDuplicate>> alike,
            Function<Patient, Outcome<Patient, PatientRefusal>> save,
            Function<PatientId, Optional<Patient>> current) {}

    /**
     * @param onDone the form is to be closed and the record shown again
     */
    public EditController(
            EditModel model,
            Background background,
            Store store,
            Supplier<LocalDate> today,
            Runnable onDone) {
        this.model = model;
        this.background = background;
        this.store = store;
        this.today = today;
        this.onDone = onDone;
    }

    public void save() {
        if (model.savingProperty().get()) {
            return;
        }
        if (model.conflictProperty().get().isPresent()) {
            settle();
        } else {
            model.read(today.get()).ifPresent(this::askOrSave);
        }
    }

    /** Those whom the form asks about are somebody else. */
    public void saveAnyway() {
        if (!model.alikeProperty().get().isEmpty() && !model.savingProperty().get()) {
            model.ask(List.of());
            model.read(today.get()).ifPresent(this::save);
        }
    }

    /** Whom the record is of was not touched: nobody asks whether it is somebody else. */
    private void askOrSave(Patient patient) {
        if (RecordText.of(patient).traits().equals(RecordText.of(model.base()).traits())) {
            save(patient);
            return;
        }
        background
                .call(() -> store.alike().apply(patient))
                .whileRunning(model.savingProperty())
                .onSuccess(found -> {
                    model.ask(found);
                    if (found.isEmpty()) {
                        save(patient);
                    }
                })
                .start();
    }

    private void settle() {
        if (model.conflictProperty().get().filter(EditConflict::isDecided).isPresent()) {
            model.settle();
            model.read(today.get()).ifPresent(this::save);
        }
    }

    private void save(Patient patient) {
        background
                .call(() -> store.save().apply(patient))
                .whileRunning(model.savingProperty())
                .onSuccess(outcome -> {
                    outcome.result().ifPresent(_ -> onDone.run());
                    outcome.refused().ifPresent(this::refused);
                })
                .start();
    }

    private void refused(PatientRefusal refusal) {
        if (refusal instanceof PatientRefusal.ChangedMeanwhile) {
            background
                    .call(() -> store.current().apply(model.base().id()))
                    .onSuccess(found ->
                            found.ifPresentOrElse(
                                    model::meet, () -> model.refusals().show(refusal)))
                    .start();
        } else {
            model.refusals().show(refusal);
        }
    }

    public void choose(EditField field, boolean keepMine) {
        model.choose(field, keepMine);
    }
}
