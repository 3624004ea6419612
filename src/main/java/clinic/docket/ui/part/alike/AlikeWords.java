package clinic.docket.ui.part.alike;

import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.domain.patient.duplicate.Likeness;
import clinic.docket.domain.patient.duplicate.PossibleDuplicate;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.patient.PatientWords;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;

/** Says who may be the same person and why, with names as they may be seen now. */
public final class AlikeWords {
    private final Texts texts;
    private final Formats formats;
    private final PatientWords patients;
    private final Supplier<LocalDate> today;

    public AlikeWords(Texts texts, Formats formats, Supplier<LocalDate> today) {
        this.texts = texts;
        this.formats = formats;
        this.today = today;
        patients = new PatientWords(texts, formats);
    }

    Texts texts() {
        return texts;
    }

    /** Whether names are hidden: then everything here is to be said anew. */
    public ObservableValue<Boolean> hiddenProperty() {
        return formats.names().hiddenProperty();
    }

    /** "Silva Mateus, 19 Feb 1990 (36) · …4408 · No. 18233". */
    String patient(PossibleDuplicate found) {
        return patients.sentence(found.patient(), today.get());
    }

    String name(PossibleDuplicate found) {
        return patients.name(found.patient());
    }

    /** "19 Feb 1990 (36) · …4408 · No. 18233". */
    String facts(PossibleDuplicate found) {
        return patients.facts(found.patient(), today.get());
    }

    /** As of a found one. */
    public String patient(PatientSummary patient) {
        return patients.sentence(patient, today.get());
    }

    /** "Same name · same birth date". */
    public String signs(Likeness likeness) {
        return likeness.signs().stream()
                .sorted()
                .map(sign -> texts.get("part.alike.sign." + sign.name()))
                .collect(Collectors.joining(" · "));
    }
}
