package clinic.docket.service.site;

import clinic.docket.domain.schedule.SiteId;
import java.util.UUID;

/** A computer of the clinic, by its name, and the site it stands at. */
public record DeskPlace(UUID id, String name, SiteId site) {}
