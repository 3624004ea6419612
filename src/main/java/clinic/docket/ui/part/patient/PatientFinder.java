package clinic.docket.ui.part.patient;

import clinic.docket.domain.patient.PatientSummary;
import java.util.List;

/** Searches patients by what was typed, best match first. Called off the FX thread. */
@FunctionalInterface
public interface PatientFinder {
    List<PatientSummary> find(String typed, int limit);
}
