package clinic.docket.service.access;

import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.time.Ids;
import clinic.docket.store.access.AccessStore;
import clinic.docket.store.access.Workstation;
import clinic.docket.store.schedule.ScheduleStore;
import java.time.Instant;
import java.time.LocalDate;

/** The clinic's computers, known by their names. */
public final class Workstations {
    private final AccessStore store;
    private final ScheduleStore schedule;
    private final Ids ids;

    public Workstations(AccessStore store, ScheduleStore schedule, Ids ids) {
        this.store = store;
        this.schedule = schedule;
        this.ids = ids;
    }

    /** A name that was never seen is a new computer; it stands at the clinic's first site. */
    Workstation named(String name) {
        return store.workstation(name).orElseGet(() -> added(name));
    }

    /** The day that it is where this computer stands. */
    LocalDate today(Workstation place, Instant now) {
        return schedule.sites().stream()
                .filter(site -> site.id().equals(place.site()))
                .findFirst()
                .orElseGet(this::firstSite)
                .zone()
                .date(now);
    }

    Site firstSite() {
        return schedule.sites().getFirst();
    }

    private Workstation added(String name) {
        store.addWorkstation(new Workstation(ids.next(), name, firstSite().id()));
        return store.workstation(name).orElseThrow();
    }
}
