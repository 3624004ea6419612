package clinic.docket.ui.patient;

import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.part.patient.PatientFindField;
import clinic.docket.ui.part.patient.PatientFinder;
import clinic.docket.ui.patient.page.RecordWords;
import java.util.Optional;
import javafx.scene.layout.Region;

/** The screen "Patients". A record is opened by its search, or asked for by another screen. */
public final class PatientScreen {
    private final RecordModel model;
    private final RecordController controller;
    private final PatientsView view;

    public PatientScreen(
            RecordWords words,
            Background background,
            PatientFinder finder,
            RecordModel.Rights rights,
            RecordController.Outside outside) {
        model = new RecordModel(rights);
        controller = new RecordController(model, background, outside);
        view =
                new PatientsView(
                        words,
                        model,
                        controller,
                        rights.mayFind()
                                ? Optional.of(search(words, background, finder))
                                : Optional.empty());
    }

    private PatientFindField search(
            RecordWords words, Background background, PatientFinder finder) {
        return new PatientFindField(
                background, finder, words.texts(), words.formats(), words.today(), this::found);
    }

    private void found(PatientSummary patient) {
        controller.open(patient.id());
        view.focusFirst();
    }

    /** Whose record is to be opened when the screen is shown next. */
    public void want(PatientId id) {
        model.want(id);
    }

    /** The screen is in sight. */
    public void shown() {
        controller.shown();
        view.focusFirst();
    }

    public Region view() {
        return view;
    }

    public RecordModel model() {
        return model;
    }

    public RecordController controller() {
        return controller;
    }
}
