package clinic.docket.store.appointment;

import clinic.docket.domain.access.UserId;
import clinic.docket.domain.appointment.Hold;
import clinic.docket.domain.appointment.HoldId;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.schedule.slot.Occupied;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.store.row.appointment.HoldRow;
import clinic.docket.store.session.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.LockMode;

/** The occupied time of doctors and rooms, and the holds among it. */
public final class ReservationStore {
    /** The schema allows no longer reservation. */
    private static final Duration LONGEST = Duration.ofDays(1);

    /** Asked one by one: Hibernate translates a query with a list anew each time. */
    private static final int FEW = 2;

    private static final UUID NOBODY = new UUID(0, 0);

    private final Transactions transactions;

    public ReservationStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * The first step of every transaction that occupies time: locks the doctor's row, then the
     * room's, so that bookings of the same doctor or room wait for each other.
     */
    public Locked lockForBooking(PractitionerId practitioner, Optional<RoomId> room) {
        return lockForBooking(List.of(practitioner), room.stream().toList());
    }

    /**
     * For time that moves from one doctor or room to another: all that it touches, before and
     * after, in one call. Doctors come before rooms, and each in the order of their ids.
     */
    public Locked lockForBooking(
            Collection<PractitionerId> practitioners, Collection<RoomId> rooms) {
        return reservations().lock(practitioners, rooms);
    }

    /**
     * Time in a lane that is taken by visits and live holds, touching the range.
     *
     * @param resources ids of practitioners and rooms
     * @param except the id of a visit or hold whose own time does not count
     */
    public List<Occupied> occupied(
            Collection<UUID> resources,
            TimeRange range,
            int lane,
            Instant now,
            Optional<UUID> except) {
        Instant earliest = range.start().minus(LONGEST);
        Instant start = range.start();
        Instant end = range.end();
        UUID own = except.orElse(NOBODY);
        var queries = queries();
        Stream<TakenLine> lines =
                resources.size() <= FEW
                        ? resources.stream()
                                .map(id -> queries.ofOne(id, lane, earliest, start, end, now, own))
                                .flatMap(List::stream)
                        : Stream.of(
                                        queries.ofPractitioners(
                                                resources, lane, earliest, start, end, now, own),
                                        queries.ofRooms(
                                                resources, lane, earliest, start, end, now, own))
                                .flatMap(List::stream);
        return lines.map(TakenLine::toOccupied).toList();
    }

    /** Also one that has expired and was not dropped yet. */
    public Optional<Hold> hold(HoldId id) {
        return Optional.ofNullable(transactions.session().get(HoldRow.class, id.value()))
                .map(HoldRow::toHold);
    }

    /** Live holds at a site that touch the range, by start; at most 1,000. */
    public List<Hold> holds(SiteId site, TimeRange range, Instant now) {
        return queries().holds(site.value(), range.start(), range.end(), now).stream()
                .map(HoldRow::toHold)
                .toList();
    }

    /**
     * The first step of every transaction that makes room for a desk's own holds too: {@link
     * #lockForBooking} with the doctors and rooms of its live holds that touch the range.
     */
    public Locked lockForBooking(
            Collection<PractitionerId> practitioners, Collection<RoomId> rooms, OwnHolds own) {
        var doctors = new ArrayList<>(practitioners);
        var all = new ArrayList<>(rooms);
        for (ReservationQueries.Held held :
                queries()
                        .heldBy(
                                own.holder().value(),
                                own.workstation(),
                                own.range().start(),
                                own.range().end(),
                                own.now())) {
            doctors.add(new PractitionerId(held.practitioner()));
            Optional.ofNullable(held.room()).map(RoomId::new).ifPresent(all::add);
        }
        return lockForBooking(doctors, all);
    }

    /** Which holds are a desk's own: those of a person at a workstation. */
    public record OwnHolds(UserId holder, String workstation, TimeRange range, Instant now) {}

    /**
     * Writes a hold and occupies its time; a hold of the same id is moved.
     *
     * @throws clinic.docket.store.failure.ReservationConflict when its time is occupied after all
     */
    public void putHold(Hold hold) {
        var session = transactions.session();
        var reservations = reservations();
        lockedHold(hold.id().value())
                .ifPresentOrElse(
                        old -> {
                            queries().deleteOfHold(hold.id().value());
                            reservations.announce(old.practitioner(), old.room());
                            session.update(HoldRow.of(hold));
                        },
                        () -> session.insert(HoldRow.of(hold)));
        reservations.take(hold);
        reservations.announce(hold.practitioner(), hold.room());
    }

    /** Gives the hold's time back; removing what is gone is no error. */
    public void removeHold(HoldId id) {
        hold(id).ifPresent(seen -> lockForBooking(seen.practitioner(), seen.room()));
        lockedHold(id.value())
                .ifPresent(hold -> {
                    delete(id.value());
                    reservations().announce(hold.practitioner(), hold.room());
                });
    }

    /**
     * Removes holds of this doctor and of this room that have expired. Call it behind {@link
     * #lockForBooking}. Nobody is told: every desk has seen them end by itself, and the other
     * doctor of a hold in this room is not locked here.
     */
    public void dropExpired(PractitionerId practitioner, Optional<RoomId> room, Instant now) {
        queries()
                .expired(practitioner.value(), room.map(RoomId::value).orElse(NOBODY), now)
                .stream()
                .filter(id -> lockedHold(id).isPresent())
                .forEach(this::delete);
    }

    private void delete(UUID hold) {
        queries().deleteOfHold(hold);
        queries().deleteHold(hold);
    }

    /**
     * Two bookings may drop the same hold for the sake of different rooms: one waits for the other.
     */
    private Optional<Hold> lockedHold(UUID id) {
        return Optional.ofNullable(
                        transactions.session().get(HoldRow.class, id, LockMode.PESSIMISTIC_WRITE))
                .map(HoldRow::toHold);
    }

    private Reservations reservations() {
        return new Reservations(transactions.session());
    }

    private ReservationQueries queries() {
        return new ReservationQueries_(transactions.session());
    }
}
