package clinic.docket.service.appointment;

import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.VisitTypeId;
import java.util.Optional;

/** The doctor and the type of visit a patient usually has; the newest visits decide. */
public record BookingDefaults(
        Optional<VisitTypeId> visitType, Optional<PractitionerId> practitioner) {}
