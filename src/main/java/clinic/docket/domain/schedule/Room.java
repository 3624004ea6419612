package clinic.docket.domain.schedule;

import clinic.docket.domain.text.TypedText;

/** A room of a site; one visit at a time. */
public record Room(RoomId id, SiteId site, String name, boolean active, long version) {
    public Room {
        name = TypedText.line(name);
    }
}
