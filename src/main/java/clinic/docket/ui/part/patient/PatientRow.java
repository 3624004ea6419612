package clinic.docket.ui.part.patient;

import clinic.docket.domain.patient.PatientSummary;
import java.util.List;

/**
 * A found patient as the list shows them.
 *
 * @param sentence the whole row in words, for the ear
 */
record PatientRow(PatientSummary patient, List<Piece> name, List<Piece> facts, String sentence) {
    PatientRow {
        name = List.copyOf(name);
        facts = List.copyOf(facts);
    }
}
