package clinic.docket.ui.part.patient;

import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.SearchField;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Find a patient from anywhere: the field of the top bar. Who is taken is told to the caller, and
 * the field is empty again.
 */
public final class PatientFindField {

    private final PatientTypeAheadModel model = PatientTypeAheadModel.ofPatients();
    private final PatientTypeAhead typeAhead;
    private @Nullable Node before;

    /**
     * @param today by the site's calendar, for ages
     * @param onTake gets the chosen patient, on the FX thread
     */
    public PatientFindField(
            Background background,
            PatientFinder finder,
            Texts texts,
            Formats formats,
            Supplier<LocalDate> today,
            Consumer<PatientSummary> onTake) {
        var search =
                new PatientSearch(
                        model,
                        background,
                        finder,
                        patient -> {
                            model.clear();
                            onTake.accept(patient);
                        },
                        typed -> {});
        typeAhead =
                new PatientTypeAhead(model, search, new PatientWords(texts, formats), texts, today);
        typeAhead.field().withKey(new Keys(texts).label("Shortcut+K"));
        PatientPopup.install(typeAhead);
        field().addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
    }

    /** What stands in the top bar. */
    public SearchField field() {
        return typeAhead.field();
    }

    /** What Ctrl+K and "/" do. */
    public void focus() {
        if (!field().isFocused()) {
            before = field().getScene().getFocusOwner();
        }
        field().requestFocus();
        field().selectAll();
    }

    /**
     * Esc in the empty field: back to where the keys came from, so that the next one is a command.
     */
    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && field().getText().isEmpty()) {
            event.consume();
            Scene scene = field().getScene();
            Node home = before != null && before.getScene() == scene ? before : scene.getRoot();
            home.requestFocus();
        }
    }
}
