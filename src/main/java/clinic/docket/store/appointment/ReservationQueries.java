package clinic.docket.store.appointment;

import clinic.docket.store.row.appointment.HoldRow;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The queries of {@link ReservationStore}. */
@Repository
interface ReservationQueries {
    // H2 reads the whole index for "resource in (...) and occupiedFrom > ...": joined from the
    // small
    // table it reads one stretch per doctor or room. No reservation is longer than a day.
    String TAKEN =
            " r.lane = :lane and r.occupiedFrom > :earliest and r.occupiedFrom < :end"
                    + " and r.occupiedUntil > :start and (h.id is null or h.expiresAt > :now)"
                    + " and (r.appointment is null or r.appointment <> :except)"
                    + " and (r.hold is null or r.hold <> :except)"
                    + " order by r.resource, r.occupiedFrom limit 200000";

    @Query(
            "select r.resource, r.occupiedFrom, r.occupiedUntil from PractitionerRow p"
                    + " join ReservationRow r on r.resource = p.id"
                    + " left join HoldRow h on h.id = r.hold where p.id in :resources and"
                    + TAKEN)
    List<TakenLine> ofPractitioners(
            Collection<UUID> resources,
            int lane,
            Instant earliest,
            Instant start,
            Instant end,
            Instant now,
            UUID except);

    @Query(
            "select r.resource, r.occupiedFrom, r.occupiedUntil from RoomRow p"
                    + " join ReservationRow r on r.resource = p.id"
                    + " left join HoldRow h on h.id = r.hold where p.id in :resources and"
                    + TAKEN)
    List<TakenLine> ofRooms(
            Collection<UUID> resources,
            int lane,
            Instant earliest,
            Instant start,
            Instant end,
            Instant now,
            UUID except);

    @Query(
            "select r.resource, r.occupiedFrom, r.occupiedUntil from ReservationRow r"
                    + " left join HoldRow h on h.id = r.hold where r.resource = :resource and"
                    + TAKEN)
    List<TakenLine> ofOne(
            UUID resource,
            int lane,
            Instant earliest,
            Instant start,
            Instant end,
            Instant now,
            UUID except);

    @Query(
            "from HoldRow where site = :site and expiresAt > :now and startsAt < :end"
                    + " and endsAt > :start order by startsAt, id limit 1000")
    List<HoldRow> holds(UUID site, Instant start, Instant end, Instant now);

    @Query(
            "select practitioner, room from HoldRow where holder = :holder"
                    + " and workstation = :workstation and expiresAt > :now and startsAt < :end"
                    + " and endsAt > :start order by startsAt, id limit 1000")
    List<Held> heldBy(UUID holder, String workstation, Instant start, Instant end, Instant now);

    /** Whose time a hold takes. */
    record Held(UUID practitioner, @Nullable UUID room) {}

    @Query(
            "select id from HoldRow where expiresAt <= :now"
                    + " and (practitioner = :practitioner or room = :room)"
                    + " order by id limit 1000")
    List<UUID> expired(UUID practitioner, UUID room, Instant now);

    @Query("delete from ReservationRow where appointment = :visit")
    int deleteOfVisit(UUID visit);

    @Query("delete from ReservationRow where hold = :hold")
    int deleteOfHold(UUID hold);

    @Query("delete from HoldRow where id = :hold")
    int deleteHold(UUID hold);
}
