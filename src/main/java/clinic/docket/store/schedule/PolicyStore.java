package clinic.docket.store.schedule;

import clinic.docket.domain.appointment.policy.BookingPolicy;
import clinic.docket.domain.appointment.policy.OverbookLane;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.schedule.VisitTypeId;
import clinic.docket.store.row.schedule.BookingPolicyRow;
import clinic.docket.store.row.schedule.OverbookLaneRow;
import clinic.docket.store.row.schedule.WithheldVisitTypeRow;
import clinic.docket.store.session.Transactions;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What sites and doctors have decided about booking: policies, lanes, types that are not offered.
 * {@code save} inserts a record of version 0 and changes any other, checking its version.
 */
public final class PolicyStore {
    private final Transactions transactions;
    private final Saving saving;

    public PolicyStore(Transactions transactions) {
        this.transactions = transactions;
        saving = new Saving(transactions);
    }

    /** Empty for a site that has decided nothing. */
    public Optional<BookingPolicy> policy(SiteId site) {
        return saving.find(BookingPolicyRow.class, site.value()).map(BookingPolicyRow::toPolicy);
    }

    /** What the site has decided, or the usual. */
    public BookingPolicy inForce(SiteId site) {
        return policy(site).orElseGet(() -> BookingPolicy.usual(site));
    }

    public BookingPolicy save(BookingPolicy policy) {
        return saving.save(BookingPolicyRow.of(policy), policy.version()).toPolicy();
    }

    /** By number, switched-off ones included; at most 100. */
    public List<OverbookLane> lanes(SiteId site) {
        return queries().lanes(site.value()).stream().map(OverbookLaneRow::toLane).toList();
    }

    public Optional<OverbookLane> lane(SiteId site, int number) {
        return lanes(site).stream().filter(lane -> lane.number() == number).findFirst();
    }

    public Optional<OverbookLane> lane(UUID id) {
        return saving.find(OverbookLaneRow.class, id).map(OverbookLaneRow::toLane);
    }

    /** Two lanes of a site with one number: {@code DuplicateRecord}. */
    public OverbookLane save(OverbookLane lane) {
        return saving.save(OverbookLaneRow.of(lane), lane.version()).toLane();
    }

    /** The types of visit that this doctor does not offer; at most 500. */
    public Set<VisitTypeId> withheldBy(PractitionerId practitioner) {
        return queries().withheldBy(practitioner.value()).stream()
                .map(VisitTypeId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The doctors who do not offer this type of visit; at most 500. */
    public Set<PractitionerId> withholding(VisitTypeId visitType) {
        return queries().withholding(visitType.value()).stream()
                .map(PractitionerId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** From now on exactly these are not offered. */
    public void withhold(PractitionerId practitioner, Collection<VisitTypeId> visitTypes) {
        queries().offerAll(practitioner.value());
        for (VisitTypeId type : visitTypes) {
            transactions.session().insert(WithheldVisitTypeRow.of(practitioner, type));
        }
    }

    private PolicyQueries queries() {
        return new PolicyQueries_(transactions.session());
    }
}
