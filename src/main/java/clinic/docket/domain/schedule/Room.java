package clinic.docket.domain.schedule;

/** A room of a site; one visit at a time. */
public record Room(RoomId id, SiteId site, String name, boolean active, long version) {}
