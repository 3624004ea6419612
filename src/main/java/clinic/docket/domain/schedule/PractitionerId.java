package clinic.docket.domain.schedule;

import java.util.UUID;

/** Identifies a practitioner. */
public record PractitionerId(UUID value) {}
