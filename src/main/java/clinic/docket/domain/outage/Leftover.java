package clinic.docket.domain.outage;

import clinic.docket.domain.patient.PatientName;
import java.util.Optional;

/**
 * A jotting that could not be entered as it was meant, until somebody has looked at it.
 *
 * @param patient of its visit; empty for a walk-in
 */
public record Leftover(Jotting jotting, JottingOutcome outcome, Optional<PatientName> patient) {}
