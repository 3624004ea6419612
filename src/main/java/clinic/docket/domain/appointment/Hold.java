package clinic.docket.domain.appointment;

import clinic.docket.domain.access.UserId;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.time.TimeRange;
import java.time.Instant;
import java.util.Optional;

/**
 * A slot kept free for somebody who is deciding. Needs no patient; blocks its time on every
 * workstation until {@code expires}. {@code range} is what is offered, {@code occupied} includes
 * the buffers.
 *
 * @param lane 0, or the number of an overbooking lane
 */
public record Hold(
        HoldId id,
        SiteId site,
        PractitionerId practitioner,
        Optional<RoomId> room,
        TimeRange range,
        TimeRange occupied,
        int lane,
        UserId holder,
        String workstation,
        Instant expires) {

    /** In the main lane. */
    public Hold(
            HoldId id,
            SiteId site,
            PractitionerId practitioner,
            Optional<RoomId> room,
            TimeRange range,
            TimeRange occupied,
            UserId holder,
            String workstation,
            Instant expires) {
        this(id, site, practitioner, room, range, occupied, 0, holder, workstation, expires);
    }

    public boolean isLive(Instant now) {
        return now.isBefore(expires);
    }
}
