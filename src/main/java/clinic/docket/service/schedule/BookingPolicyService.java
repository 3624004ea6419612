package clinic.docket.service.schedule;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.appointment.BookingSource;
import clinic.docket.domain.appointment.policy.BookingPolicy;
import clinic.docket.domain.appointment.policy.OverbookLane;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.ScheduleRefusal;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.schedule.VisitTypeId;
import clinic.docket.service.access.Access;
import clinic.docket.service.access.Session;
import clinic.docket.service.audit.AuditTrail;
import clinic.docket.service.audit.Subject;
import clinic.docket.service.schedule.ScheduleChange.Edit;
import clinic.docket.store.appointment.ReservationStore;
import clinic.docket.store.schedule.PolicyStore;
import clinic.docket.store.session.Transactions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a site has decided about booking: notice, horizon, lanes, and the types of visit that its
 * doctors do not offer. Visits that are booked already stay as they are.
 */
public final class BookingPolicyService {
    private final Access access;
    private final Transactions transactions;
    private final PolicyStore policies;
    private final ReservationStore reservations;
    private final ScheduleChange changes;
    private final AuditTrail trail;

    public BookingPolicyService(
            Access access,
            Transactions transactions,
            PolicyStore policies,
            ReservationStore reservations,
            ScheduleChange changes,
            AuditTrail trail) {
        this.access = access;
        this.transactions = transactions;
        this.policies = policies;
        this.reservations = reservations;
        this.changes = changes;
        this.trail = trail;
    }

    /** The usual one, with version 0, where nothing was decided. */
    public BookingPolicy policy(Session session) {
        access.require(session, Permission.VIEW_SCHEDULE);
        return policy(session, session.site());
    }

    /** Of one of the clinic's sites, as {@link #policy(Session)}. */
    public BookingPolicy policy(Session session, SiteId site) {
        access.require(session, Permission.VIEW_SCHEDULE);
        return transactions.read(() -> policies.inForce(site));
    }

    public Outcome<BookingPolicy, ScheduleRefusal> save(Session session, BookingPolicy policy) {
        access.require(session, Permission.MANAGE_SCHEDULE);
        var outcome =
                changes.save(
                        session,
                        new Edit<>(
                                Subject.BOOKING_POLICY,
                                policy.site().value(),
                                policy.version(),
                                () -> policies.policy(policy.site()),
                                old -> check(policy),
                                () -> policies.save(policy)));
        // A site has one policy: somebody else's first one is not this one saved twice.
        return outcome.result().filter(saved -> !saved.agreesWith(policy)).isPresent()
                ? Outcome.refused(new ScheduleRefusal.ScheduleChangedMeanwhile())
                : outcome;
    }

    private static Optional<ScheduleRefusal> check(BookingPolicy policy) {
        int days = policy.horizonDays();
        if (days < 1 || days > BookingPolicy.LONGEST_HORIZON_DAYS) {
            return Optional.of(
                    new ScheduleRefusal.HorizonOutOfRange(1, BookingPolicy.LONGEST_HORIZON_DAYS));
        }
        return Arrays.stream(BookingSource.values())
                        .map(policy::notice)
                        .allMatch(BookingPolicyService::isPossible)
                ? Optional.empty()
                : Optional.of(
                        new ScheduleRefusal.NoticeOutOfRange(
                                Math.toIntExact(BookingPolicy.LONGEST_NOTICE.toDays())));
    }

    private static boolean isPossible(Duration notice) {
        return !notice.isNegative() && notice.compareTo(BookingPolicy.LONGEST_NOTICE) <= 0;
    }

    /** Of the session's site, by number, switched-off ones included. */
    public List<OverbookLane> lanes(Session session) {
        access.require(session, Permission.VIEW_SCHEDULE);
        return lanes(session, session.site());
    }

    /** Of one of the clinic's sites, as {@link #lanes(Session)}. */
    public List<OverbookLane> lanes(Session session, SiteId site) {
        access.require(session, Permission.VIEW_SCHEDULE);
        return transactions.read(() -> policies.lanes(site));
    }

    public Outcome<OverbookLane, ScheduleRefusal> save(Session session, OverbookLane lane) {
        access.require(session, Permission.MANAGE_SCHEDULE);
        return changes.save(
                session,
                new Edit<>(
                        Subject.OVERBOOK_LANE,
                        lane.id(),
                        lane.version(),
                        () -> policies.lane(lane.id()),
                        old -> check(lane),
                        () -> policies.save(lane)));
    }

    private Optional<ScheduleRefusal> check(OverbookLane lane) {
        if (lane.number() < 1 || lane.number() > OverbookLane.LAST_NUMBER) {
            return Optional.of(new ScheduleRefusal.LaneOutOfRange(1, OverbookLane.LAST_NUMBER));
        }
        if (lane.cap() < 1 || lane.cap() > OverbookLane.HIGHEST_CAP) {
            return Optional.of(new ScheduleRefusal.CapOutOfRange(1, OverbookLane.HIGHEST_CAP));
        }
        var others =
                policies.lanes(lane.site()).stream()
                        .filter(other -> !other.id().equals(lane.id()))
                        .toList();
        if (others.stream().anyMatch(other -> other.number() == lane.number())) {
            return Optional.of(new ScheduleRefusal.LaneTaken(lane.number()));
        }
        return ScheduleRule.name(lane.name(), others.stream().map(OverbookLane::name).toList());
    }

    /** The types of visit that this doctor does not offer. */
    public Set<VisitTypeId> withheldTypes(Session session, PractitionerId practitioner) {
        access.require(session, Permission.VIEW_SCHEDULE);
        return transactions.read(() -> policies.withheldBy(practitioner));
    }

    /** From now on exactly these are not offered; nothing withheld means that every type is. */
    public void withhold(
            Session session, PractitionerId practitioner, Set<VisitTypeId> visitTypes) {
        access.require(session, Permission.MANAGE_SCHEDULE);
        transactions.run(() -> {
            reservations.lockForBooking(practitioner, Optional.empty());
            var before = Withheld.of(practitioner, policies.withheldBy(practitioner));
            policies.withhold(practitioner, visitTypes);
            trail.changed(
                    session.author(),
                    Subject.PRACTITIONER,
                    practitioner.value(),
                    before,
                    Withheld.of(practitioner, visitTypes));
        });
    }

    /** As the trail keeps it, which reads records from outside. */
    public record Withheld(PractitionerId practitioner, Set<UUID> withheldTypes) {
        static Withheld of(PractitionerId practitioner, Set<VisitTypeId> types) {
            return new Withheld(
                    practitioner,
                    types.stream().map(VisitTypeId::value).collect(Collectors.toSet()));
        }
    }
}
