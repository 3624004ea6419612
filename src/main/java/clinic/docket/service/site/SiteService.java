package clinic.docket.service.site;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.ScheduleRefusal;
import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.service.access.Access;
import clinic.docket.service.access.Session;
import clinic.docket.service.audit.AuditTrail;
import clinic.docket.service.audit.Subject;
import clinic.docket.service.schedule.ScheduleChange;
import clinic.docket.service.schedule.ScheduleRule;
import clinic.docket.store.access.AccessStore;
import clinic.docket.store.access.Workstation;
import clinic.docket.store.appointment.AppointmentStore;
import clinic.docket.store.appointment.ReservationStore;
import clinic.docket.store.schedule.ScheduleStore;
import clinic.docket.store.session.Transactions;
import java.util.List;
import java.util.Optional;

/**
 * Sites and the computers that stand there. A site is never removed, and keeps its zone as soon as
 * it has visits: their wall-clock times would change for the people who were told them.
 */
public final class SiteService {
    private final Access access;
    private final Transactions transactions;
    private final ScheduleStore schedule;
    private final AccessStore computers;
    private final AppointmentStore appointments;
    private final ReservationStore reservations;
    private final AuditTrail trail;
    private final ScheduleChange changes;

    /** Where all of it is kept. */
    public record Stores(
            ScheduleStore schedule,
            AccessStore computers,
            AppointmentStore appointments,
            ReservationStore reservations) {}

    public SiteService(
            Access access,
            Transactions transactions,
            Stores stores,
            AuditTrail trail,
            ScheduleChange changes) {
        this.access = access;
        this.transactions = transactions;
        this.schedule = stores.schedule();
        this.computers = stores.computers();
        this.appointments = stores.appointments();
        this.reservations = stores.reservations();
        this.trail = trail;
        this.changes = changes;
    }

    /** By name; at most 200. */
    public List<Site> sites(Session session) {
        access.require(session, Permission.VIEW_SCHEDULE);
        return transactions.read(schedule::sites);
    }

    public Outcome<Site, ScheduleRefusal> save(Session session, Site site) {
        access.require(session, Permission.MANAGE_SCHEDULE);
        return changes.save(
                session,
                new ScheduleChange.Edit<>(
                        Subject.SITE,
                        site.id().value(),
                        site.version(),
                        () -> schedule.site(site.id()),
                        old -> check(site, old),
                        () -> schedule.save(site)));
    }

    private Optional<ScheduleRefusal> check(Site wanted, Optional<Site> old) {
        var others = schedule.sites().stream().filter(site -> !site.id().equals(wanted.id()));
        return ScheduleRule.name(wanted.name(), others.map(Site::name).toList())
                .or(() ->
                        old.filter(site -> !site.zone().equals(wanted.zone()))
                                .filter(site -> hasVisits(site.id()))
                                .map(site -> new ScheduleRefusal.ZoneInUse(site.name())));
    }

    /**
     * Every booking locks its doctor before it reads the site: one that is under way is waited for
     * and seen, and one that comes later finds the new zone.
     */
    private boolean hasVisits(SiteId site) {
        var doctors = schedule.practitioners().stream().map(Practitioner::id).toList();
        reservations.lockForBooking(doctors, List.of());
        return appointments.hasVisitsAt(site);
    }

    /** Every computer at which somebody has signed in once, by name; at most 1,000. */
    public List<DeskPlace> desks(Session session) {
        access.require(session, Permission.MANAGE_SCHEDULE);
        return transactions.read(
                () -> computers.workstations().stream().map(SiteService::place).toList());
    }

    /**
     * Who signs in there from now on works at that site; who is signed in stays where they are.
     *
     * @param before as it was read; refused when it stands elsewhere meanwhile
     */
    public Outcome<DeskPlace, ScheduleRefusal> place(
            Session session, DeskPlace before, SiteId site) {
        access.require(session, Permission.MANAGE_SCHEDULE);
        var after = new DeskPlace(before.id(), before.name(), site);
        if (after.equals(before)) {
            return Outcome.done(after);
        }
        return transactions.write(() -> {
            if (!computers.moveWorkstation(before.id(), before.site(), site)) {
                return Outcome.refused(new ScheduleRefusal.ScheduleChangedMeanwhile());
            }
            trail.changed(session.author(), Subject.WORKSTATION, before.id(), before, after);
            return Outcome.done(after);
        });
    }

    private static DeskPlace place(Workstation computer) {
        return new DeskPlace(computer.id(), computer.name(), computer.site());
    }
}
