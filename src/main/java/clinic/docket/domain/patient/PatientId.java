package clinic.docket.domain.patient;

import java.util.UUID;

/** Identifies a patient's record. */
public record PatientId(UUID value) {}
