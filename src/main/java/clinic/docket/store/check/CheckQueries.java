package clinic.docket.store.check;

import jakarta.data.repository.Repository;
import org.hibernate.annotations.processing.SQL;

/**
 * The questions of {@link CheckStore}, in the engines' own SQL. Overlaps compare each row with the
 * next one by start: where any two overlap, some neighbours do.
 */
@Repository
interface CheckQueries {
    String BLOCKS = " not in ('NO_SHOW', 'CANCELLED', 'ENTERED_IN_ERROR')";

    @SQL(
            "select count(*) from (select occupied_until, lead(occupied_from) over"
                    + " (partition by resource_id, lane order by occupied_from) as next_from"
                    + " from reservation) r where r.next_from < r.occupied_until")
    Long reservationsOverlap();

    @SQL(
            "select count(*) from (select occupied_until, lead(occupied_from) over (partition by"
                    + " practitioner_id, lane order by occupied_from, id) as next_from from appointment"
                    + " where status"
                    + BLOCKS
                    + ") a where a.next_from < a.occupied_until")
    Long visitsOverlapForDoctor();

    @SQL(
            "select count(*) from (select occupied_until, lead(occupied_from) over"
                    + " (partition by room_id, lane order by occupied_from, id) as next_from"
                    + " from appointment where room_id is not null and status"
                    + BLOCKS
                    + ") a where a.next_from < a.occupied_until")
    Long visitsOverlapInRoom();

    @SQL(
            "select count(*) from appointment a where a.status"
                    + BLOCKS
                    + " and (not exists (select 1 from reservation r where r.appointment_id = a.id"
                    + " and r.resource_id = a.practitioner_id and r.lane = a.lane"
                    + " and r.occupied_from = a.occupied_from"
                    + " and r.occupied_until = a.occupied_until)"
                    + " or (a.room_id is not null and not exists (select 1 from reservation r"
                    + " where r.appointment_id = a.id and r.resource_id = a.room_id"
                    + " and r.lane = a.lane and r.occupied_from = a.occupied_from"
                    + " and r.occupied_until = a.occupied_until)))")
    Long blockingWithoutReservation();

    @SQL(
            "select count(*) from reservation r join appointment a on a.id = r.appointment_id"
                    + " where not (a.status"
                    + BLOCKS
                    + ") or r.lane <> a.lane or r.occupied_from <> a.occupied_from"
                    + " or r.occupied_until <> a.occupied_until"
                    + " or (r.resource_id <> a.practitioner_id"
                    + " and (a.room_id is null or r.resource_id <> a.room_id))")
    Long reservationWithoutBlocking();

    @SQL(
            "select (select count(*) from reservation r where not exists"
                    + " (select 1 from practitioner p where p.id = r.resource_id)"
                    + " and not exists (select 1 from room o where o.id = r.resource_id))"
                    + " + (select count(*) from slot_hold h where not exists"
                    + " (select 1 from reservation r where r.hold_id = h.id and r.lane = h.lane"
                    + " and r.resource_id = h.practitioner_id))"
                    + " + (select count(*) from patient p where not exists"
                    + " (select 1 from patient_word w where w.patient_id = p.id))")
    Long orphans();

    @SQL(
            "select count(*) from appointment where case status"
                    + " when 'BOOKED' then booked_at when 'CONFIRMED' then confirmed_at"
                    + " when 'ARRIVED' then arrived_at when 'CHECKED_IN' then checked_in_at"
                    + " when 'IN_PROGRESS' then in_progress_at when 'FULFILLED' then fulfilled_at"
                    + " when 'NO_SHOW' then no_show_at when 'CANCELLED' then cancelled_at"
                    + " else entered_in_error_at end is null"
                    + " or coalesce(arrived_at, checked_in_at) > checked_in_at"
                    + " or coalesce(checked_in_at, arrived_at) > in_progress_at"
                    + " or in_progress_at > fulfilled_at")
    Long statusWithoutTime();

    @SQL(
            "select count(*) from appointment"
                    + " where (status = 'CANCELLED' and cancelled_by is null)"
                    + " or (status <> 'CANCELLED' and cancelled_by is not null)")
    Long cancellationIncomplete();

    @SQL(
            "select (select count(*) from appointment a where not exists"
                    + " (select 1 from audit_entry e where e.subject_id = a.id"
                    + " and e.action = 'CREATE'))"
                    + " + (select count(*) from patient p where not exists"
                    + " (select 1 from audit_entry e where e.subject_id = p.id"
                    + " and e.action = 'CREATE'))")
    Long auditGaps();

    @SQL("select count(*) from site")
    Long sites();

    @SQL("select count(*) from practitioner")
    Long practitioners();

    @SQL("select count(*) from room")
    Long rooms();

    @SQL("select count(*) from visit_type")
    Long visitTypes();

    @SQL("select count(*) from app_user")
    Long users();

    @SQL("select count(*) from patient")
    Long patients();

    @SQL("select count(*) from appointment")
    Long appointments();

    @SQL("select count(*) from reservation")
    Long reservations();

    @SQL("select count(*) from slot_hold")
    Long holds();

    @SQL("select count(*) from audit_entry")
    Long auditEntries();
}
