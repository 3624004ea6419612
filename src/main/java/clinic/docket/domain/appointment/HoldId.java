package clinic.docket.domain.appointment;

import java.util.UUID;

/** Identifies a hold. */
public record HoldId(UUID value) {}
