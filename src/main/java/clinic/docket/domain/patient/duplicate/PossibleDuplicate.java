package clinic.docket.domain.patient.duplicate;

import clinic.docket.domain.patient.PatientSummary;

/** Somebody who may be the same person, and why. */
public record PossibleDuplicate(PatientSummary patient, Likeness likeness) {}
