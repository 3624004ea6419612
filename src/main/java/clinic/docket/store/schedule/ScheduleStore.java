package clinic.docket.store.schedule;

import clinic.docket.domain.encounter.Delay;
import clinic.docket.domain.live.LiveSubject;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.Room;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.VisitTypeId;
import clinic.docket.store.live.RevisionStore;
import clinic.docket.store.row.schedule.DelayRow;
import clinic.docket.store.row.schedule.PractitionerRow;
import clinic.docket.store.row.schedule.RoomRow;
import clinic.docket.store.row.schedule.SiteRow;
import clinic.docket.store.row.schedule.VisitTypeRow;
import clinic.docket.store.session.Transactions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Sites, doctors, rooms and visit types. {@code save} inserts a record of version 0 and changes any
 * other, checking its version; it answers the record with its new version. Other workstations see
 * that there is something new.
 */
public final class ScheduleStore {
    private final Transactions transactions;
    private final Saving saving;
    private final RevisionStore revisions;

    public ScheduleStore(Transactions transactions) {
        this.transactions = transactions;
        saving = new Saving(transactions);
        revisions = new RevisionStore(transactions);
    }

    /** By name; at most 200. */
    public List<Site> sites() {
        return queries().sites().stream().map(SiteRow::toSite).toList();
    }

    public Optional<Site> site(SiteId id) {
        return saving.find(SiteRow.class, id.value()).map(SiteRow::toSite);
    }

    /** In their order, switched-off ones included; at most 500. */
    public List<Practitioner> practitioners() {
        return queries().practitioners().stream().map(PractitionerRow::toPractitioner).toList();
    }

    public Optional<Practitioner> practitioner(PractitionerId id) {
        return saving.find(PractitionerRow.class, id.value()).map(PractitionerRow::toPractitioner);
    }

    /** How late doctors run, from the first to the last day; who runs on time is not among them. */
    public List<Delay> delays(LocalDate first, LocalDate last) {
        return new DelayQueries_(transactions.session())
                .between(first, last).stream().map(DelayRow::toDelay).toList();
    }

    /** By name, switched-off ones included; at most 500. */
    public List<Room> rooms(SiteId site) {
        return queries().rooms(site.value()).stream().map(RoomRow::toRoom).toList();
    }

    public Optional<Room> room(RoomId id) {
        return saving.find(RoomRow.class, id.value()).map(RoomRow::toRoom);
    }

    /** In their order, switched-off ones included; at most 500. */
    public List<VisitType> visitTypes() {
        return queries().visitTypes().stream().map(VisitTypeRow::toVisitType).toList();
    }

    public Optional<VisitType> visitType(VisitTypeId id) {
        return saving.find(VisitTypeRow.class, id.value()).map(VisitTypeRow::toVisitType);
    }

    public Site save(Site site) {
        if (site.version() == 0) {
            revisions.begin(site.id());
        }
        // All desks: whether there are several sites is seen at each of them.
        revisions.raise(LiveSubject.SCHEDULE);
        return saving.save(SiteRow.of(site), site.version()).toSite();
    }

    public Practitioner save(Practitioner practitioner) {
        revisions.raise(LiveSubject.SCHEDULE);
        return saving.save(PractitionerRow.of(practitioner), practitioner.version())
                .toPractitioner();
    }

    public Room save(Room room) {
        revisions.raise(LiveSubject.SCHEDULE, room.site());
        return saving.save(RoomRow.of(room), room.version()).toRoom();
    }

    public VisitType save(VisitType visitType) {
        revisions.raise(LiveSubject.SCHEDULE);
        return saving.save(VisitTypeRow.of(visitType), visitType.version()).toVisitType();
    }

    private ScheduleQueries queries() {
        return new ScheduleQueries_(transactions.session());
    }
}
