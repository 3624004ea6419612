package clinic.docket.service.kiosk;

import clinic.docket.domain.time.SiteZone;

/** The clinic as its kiosk greets with it, and the zone of the site where the kiosk stands. */
public record KioskPlace(String clinicName, SiteZone zone) {}
