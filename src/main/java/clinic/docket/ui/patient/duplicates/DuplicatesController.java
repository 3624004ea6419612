package clinic.docket.ui.patient.duplicates;

import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.domain.patient.merge.MergeRefusal;
import clinic.docket.service.patient.duplicate.DuplicatePair;
import clinic.docket.ui.kit.Background;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Decides about the pairs, one after the other. */
public final class DuplicatesController {
    private final DuplicatesModel model;
    private final Background background;
    private final Outside outside;

    /**
     * The use cases, called off the FX thread.
     *
     * @param merge the survivor first
     * @param onMerged two records became this one
     */
    public record Outside(
            Supplier<List<DuplicatePair>> pairs,
            BiFunction<PatientSummary, PatientSummary, Outcome<Patient, MergeRefusal>> merge,
            Consumer<DuplicatePair> keepApart,
            Consumer<Patient> onMerged) {}

    public DuplicatesController(DuplicatesModel model, Background background, Outside outside) {
        this.model = model;
        this.background = background;
        this.outside = outside;
    }

    public void read() {
        background
                .call(outside.pairs()::get)
                .whileRunning(model.busyProperty())
                .onSuccess(model::show)
                .start();
    }

    public void keepOlder(DuplicatePair pair) {
        merge(pair.older(), pair.newer());
    }

    public void keepNewer(DuplicatePair pair) {
        merge(pair.newer(), pair.older());
    }

    /** They are two people, and will not be asked about again. */
    public void keepApart(DuplicatePair pair) {
        if (!model.busyProperty().get()) {
            background
                    .call(() -> {
                        outside.keepApart().accept(pair);
                        return outside.pairs().get();
                    })
                    .whileRunning(model.busyProperty())
                    .onSuccess(model::show)
                    .start();
        }
    }

    private void merge(PatientSummary survivor, PatientSummary merged) {
        if (model.busyProperty().get()) {
            return;
        }
        model.refusalProperty().set(Optional.empty());
        background
                .call(() -> outside.merge().apply(survivor, merged))
                .whileRunning(model.busyProperty())
                .onSuccess(outcome -> {
                    outcome.result().ifPresent(outside.onMerged());
                    model.refusalProperty().set(outcome.refused().map(each -> each));
                    read();
                })
                .start();
    }
}
