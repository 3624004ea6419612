package clinic.docket.domain.patient.merge;

import clinic.docket.domain.patient.PatientId;
import java.time.Instant;
import java.util.UUID;

/**
 * One record was merged into another.
 *
 * @param before what the survivor had before; what it needs to be as it was
 */
public record Merge(UUID id, PatientId survivor, PatientId merged, Instant at, Contents before) {}
