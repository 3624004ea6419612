package clinic.docket.store.access;

import clinic.docket.domain.schedule.SiteId;
import java.util.UUID;

/** A computer of the clinic, by its name, and the site it stands at. */
public record Workstation(UUID id, String name, SiteId site) {}
