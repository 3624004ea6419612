package clinic.docket.domain.schedule;

import java.util.UUID;

/** Identifies a room. */
public record RoomId(UUID value) {}
