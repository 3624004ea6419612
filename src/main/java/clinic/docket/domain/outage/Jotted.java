package clinic.docket.domain.outage;

import clinic.docket.domain.patient.PatientName;
import java.util.Optional;

/**
 * A jotting that waits at its workstation.
 *
 * @param patient whom it is about, as it was on the day list; empty for a walk-in
 */
public record Jotted(Jotting jotting, Optional<PatientName> patient) {}
