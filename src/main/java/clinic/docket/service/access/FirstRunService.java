package clinic.docket.service.access;

import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.outcome.Refusal;

/**
 * Creates the clinic in an empty database. Needs no permission because there is no account yet, and
 * works exactly once.
 */
public final class FirstRunService {

    public boolean isNeeded() {
        throw new UnsupportedOperationException();
    }

    /** All or nothing, in one transaction; refused when a clinic is there already. */
    public Outcome<ClinicFront, Refusal> createClinic(ClinicPlan plan) {
        throw new UnsupportedOperationException(plan.clinicName());
    }
}
