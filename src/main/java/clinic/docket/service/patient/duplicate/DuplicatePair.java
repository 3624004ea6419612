package clinic.docket.service.patient.duplicate;

import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.domain.patient.duplicate.Likeness;

/** Two records that may be of one person; the older one, of the smaller number, first. */
public record DuplicatePair(PatientSummary older, PatientSummary newer, Likeness likeness) {}
