package clinic.docket.service.schedule;

import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.time.SiteZone;
import clinic.docket.service.access.Session;
import clinic.docket.store.schedule.ScheduleStore;
import java.time.InstantSource;
import java.time.LocalDate;

/** The wall calendar of the site at which somebody works, inside a transaction that is open. */
public final class SiteCalendar {
    private final ScheduleStore schedule;
    private final InstantSource clock;

    public SiteCalendar(ScheduleStore schedule, InstantSource clock) {
        this.schedule = schedule;
        this.clock = clock;
    }

    public Site site(Session session) {
        return schedule.site(session.site()).orElseThrow();
    }

    public SiteZone zone(Session session) {
        return site(session).zone();
    }

    public LocalDate today(Session session) {
        return zone(session).date(clock.instant());
    }
}
