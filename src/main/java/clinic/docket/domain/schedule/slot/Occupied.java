package clinic.docket.domain.schedule.slot;

import clinic.docket.domain.time.TimeRange;
import java.util.UUID;

/**
 * A stretch in which a doctor or a room is taken, buffers included, by a visit or a hold.
 *
 * @param resource the id of the practitioner or the room
 */
public record Occupied(UUID resource, TimeRange range) {}
