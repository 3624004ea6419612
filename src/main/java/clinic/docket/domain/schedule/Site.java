package clinic.docket.domain.schedule;

import clinic.docket.domain.time.SiteZone;

/** A place where the clinic works. All its wall-clock times are read in its own zone. */
public record Site(SiteId id, String name, SiteZone zone, long version) {}
