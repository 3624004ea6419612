package clinic.docket.domain.schedule.slot;

import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.time.TimeRange;
import java.util.Optional;

/**
 * A free piece of a schedule that may be offered. Always inside working hours and outside absences.
 */
public record Slot(
        PractitionerId practitioner, SiteId site, Optional<RoomId> room, TimeRange range) {}
