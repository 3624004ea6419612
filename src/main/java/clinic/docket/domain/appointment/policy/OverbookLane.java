package clinic.docket.domain.appointment.policy;

import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.text.TypedText;
import java.util.UUID;

/**
 * A named lane in which a site deliberately books beside the normal visits. Within a lane nothing
 * overlaps. Switched off, never deleted: visits keep their lane.
 *
 * @param number 1 to 9; the normal visits are in lane 0
 * @param cap so many visits of one doctor in one session of work
 */
public record OverbookLane(
        UUID id, SiteId site, int number, String name, int cap, boolean active, long version) {
    public static final int LAST_NUMBER = 9;
    public static final int HIGHEST_CAP = 99;

    public OverbookLane {
        name = TypedText.line(name);
    }
}
