package clinic.docket.service.appointment;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.appointment.attempt.LaneUse;
import clinic.docket.domain.appointment.policy.OverbookLane;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.service.access.Access;
import clinic.docket.service.access.Session;
import clinic.docket.service.appointment.claim.LaneUses;
import clinic.docket.store.session.Transactions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * In which lanes a time may be overbooked, before anybody does: an answer is no promise, the rules
 * decide again when the visit is booked.
 */
public final class OverbookService {
    private final Access access;
    private final Transactions transactions;
    private final LaneUses lanes;

    public OverbookService(Access access, Transactions transactions, LaneUses lanes) {
        this.access = access;
        this.transactions = transactions;
        this.lanes = lanes;
    }

    /**
     * A lane of the session's site that is in use.
     *
     * @param left how many more visits it takes in that session of the doctor's work
     */
    public record LaneOffer(int number, String name, int cap, int left) {}

    /** By number, full ones included. */
    public List<LaneOffer> lanes(Session session, PractitionerId practitioner, Instant start) {
        access.require(session, Permission.OVERBOOK);
        return transactions.read(() ->
                lanes.inUse(session.site(), practitioner, start).stream()
                        .flatMap(OverbookService::offer)
                        .toList());
    }

    private static Stream<LaneOffer> offer(LaneUse use) {
        return use.lane().stream()
                .map((OverbookLane lane) ->
                        new LaneOffer(
                                lane.number(),
                                lane.name(),
                                lane.cap(),
                                Math.max(0, lane.cap() - use.visits())));
    }
}
