package clinic.docket.domain.schedule;

import java.util.UUID;

/** Identifies a visit type. */
public record VisitTypeId(UUID value) {}
