package clinic.docket.domain.schedule.timetable;

import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.SiteId;
import java.util.Optional;
import java.util.UUID;

/** A practitioner's weekly period of work at one site, usually in one room. */
public record WorkingHours(
        UUID id,
        PractitionerId practitioner,
        SiteId site,
        Optional<RoomId> room,
        WeeklyPeriod period,
        long version) {}
