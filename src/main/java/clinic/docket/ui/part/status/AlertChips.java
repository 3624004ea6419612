package clinic.docket.ui.part.status;

import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientAlert;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.Chip;
import clinic.docket.ui.part.Tone;
import java.util.function.BinaryOperator;
import javafx.scene.layout.FlowPane;

/** What the desk must know of a patient, a chip for each. */
public final class AlertChips extends FlowPane {

    /**
     * @param noted what a chip says of an alert's word and its note, which names people too
     */
    public AlertChips(Patient patient, Texts texts, BinaryOperator<String> noted) {
        getStyleClass().add("alert-chips");
        patient.alerts().stream()
                .sorted()
                .map(alert -> chip(patient, alert, texts, noted))
                .forEach(getChildren()::add);
    }

    private static Chip chip(
            Patient patient, PatientAlert alert, Texts texts, BinaryOperator<String> noted) {
        var look = Alert.of(alert);
        var word = look.word(texts);
        var text = patient.noteOf(alert).map(note -> noted.apply(word, note)).orElse(word);
        return new Chip(look.isSerious() ? Tone.DANGER : Tone.NEUTRAL, look.icon(), text);
    }
}
