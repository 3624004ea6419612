package clinic.docket.domain.access;

import java.util.UUID;

/** Identifies an account. */
public record UserId(UUID value) {}
