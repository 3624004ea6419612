package clinic.docket.ui.part.patient;

import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.Call;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Asks for patients while somebody types, off the FX thread; the newest answer wins.
 *
 * <p>Enter that comes before the answer is not lost: it takes the first row as soon as it is there.
 */
public final class PatientSearch {

    private final PatientTypeAheadModel model;
    private final Background background;
    private final PatientFinder finder;
    private final Consumer<PatientSummary> onTake;
    private final Consumer<String> onNewcomer;
    private boolean takeWhenAnswered;
    private @Nullable Call<?> asking;

    /**
     * Follows the text of the model from now on.
     *
     * @param onTake gets the patient that Enter or a click chose
     * @param onNewcomer gets what was typed when somebody new is to be registered
     */
    public PatientSearch(
            PatientTypeAheadModel model,
            Background background,
            PatientFinder finder,
            Consumer<PatientSummary> onTake,
            Consumer<String> onNewcomer) {
        this.model = model;
        this.background = background;
        this.finder = finder;
        this.onTake = onTake;
        this.onNewcomer = onNewcomer;
        model.textProperty().addListener((text, before, now) -> search());
    }

    /** Enter: takes the chosen row. */
    public void takeChosen() {
        if (!model.isAnswered()) {
            takeWhenAnswered = true;
        } else if (model.isNewcomerChosen()) {
            registerNewcomer();
        } else {
            model.chosenPatient().ifPresent(onTake);
        }
    }

    /** A click on a row. */
    public void take(int row) {
        model.choose(row);
        takeChosen();
    }

    public void registerNewcomer() {
        if (model.offersNewcomers()) {
            onNewcomer.accept(model.typed());
        }
    }

    private void search() {
        takeWhenAnswered = false;
        if (asking != null) {
            asking.cancel();
        }
        var typed = model.typed();
        if (model.isAnswered()) {
            return; // Only a space more, or the name of the patient who was just taken.
        }
        model.letGo();
        if (typed.isEmpty()) {
            model.answer(typed, List.of());
            return;
        }
        asking =
                background
                        .call(() -> finder.find(typed, PatientTypeAheadModel.ROWS + 1))
                        .onSuccess(patients -> answer(typed, patients))
                        .start();
    }

    private void answer(String typed, List<PatientSummary> patients) {
        model.answer(typed, patients);
        if (takeWhenAnswered) {
            takeWhenAnswered = false;
            takeChosen();
        }
    }
}
