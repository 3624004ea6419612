package clinic.docket.domain.schedule;

import java.util.UUID;

/** Identifies a site. */
public record SiteId(UUID value) {}
