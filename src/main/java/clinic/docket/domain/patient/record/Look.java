package clinic.docket.domain.patient.record;

import java.time.Instant;

/** That somebody opened the record, when, and at which workstation. */
public record Look(Instant at, String by, String workstation) {}
