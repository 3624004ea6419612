package clinic.docket.store.schedule;

import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.Room;
import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.VisitTypeId;
import clinic.docket.store.session.Transactions;
import java.util.List;
import java.util.Optional;

/**
 * Sites, doctors, rooms and visit types. {@code save} inserts a record of version 0 and changes any
 * other, checking its version; it answers the record with its new version.
 */
public final class ScheduleStore {
    private final Transactions transactions;

    public ScheduleStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** By name; at most 200. */
    public List<Site> sites() {
        throw pending();
    }

    public Optional<Site> site(SiteId id) {
        throw pending();
    }

    /** In their order, switched-off ones included; at most 500. */
    public List<Practitioner> practitioners() {
        throw pending();
    }

    public Optional<Practitioner> practitioner(PractitionerId id) {
        throw pending();
    }

    /** By name, switched-off ones included; at most 500. */
    public List<Room> rooms(SiteId site) {
        throw pending();
    }

    /** In their order, switched-off ones included; at most 500. */
    public List<VisitType> visitTypes() {
        throw pending();
    }

    public Optional<VisitType> visitType(VisitTypeId id) {
        throw pending();
    }

    public Site save(Site site) {
        throw pending();
    }

    public Practitioner save(Practitioner practitioner) {
        throw pending();
    }

    public Room save(Room room) {
        throw pending();
    }

    public VisitType save(VisitType visitType) {
        throw pending();
    }

    private UnsupportedOperationException pending() {
        return new UnsupportedOperationException(String.valueOf(transactions.session()));
    }
}
