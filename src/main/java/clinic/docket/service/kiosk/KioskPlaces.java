package clinic.docket.service.kiosk;

import clinic.docket.domain.schedule.Site;
import clinic.docket.service.access.Session;
import clinic.docket.store.access.AccessStore;
import clinic.docket.store.access.Clinic;
import clinic.docket.store.access.Workstation;
import clinic.docket.store.schedule.ScheduleStore;
import java.util.UUID;

/** Where a kiosk stands: read inside of a transaction that is open. */
public final class KioskPlaces {
    private final AccessStore access;
    private final ScheduleStore schedule;

    public KioskPlaces(AccessStore access, ScheduleStore schedule) {
        this.access = access;
        this.schedule = schedule;
    }

    Site site(Session session) {
        return schedule.site(session.site()).orElseThrow();
    }

    KioskPlace of(Session session) {
        return new KioskPlace(access.clinic().map(Clinic::name).orElse(""), site(session).zone());
    }

    /** What the trail names when nobody was recognised. */
    UUID computer(Session session) {
        return access.workstation(session.workstation())
                .map(Workstation::id)
                .orElseGet(() -> session.user().value());
    }
}
