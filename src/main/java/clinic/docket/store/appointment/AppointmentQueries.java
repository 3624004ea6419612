package clinic.docket.store.appointment;

import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.StepTimes;
import clinic.docket.domain.appointment.VisitTally;
import clinic.docket.domain.time.TimeRange;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The queries of {@link AppointmentStore}. Statuses that give their time back are spelled out: a
 * test compares them with {@link AppointmentStatus#blocksTime}.
 */
@Repository
interface AppointmentQueries {
    String BLOCKS = " not in ('NO_SHOW', 'CANCELLED', 'ENTERED_IN_ERROR')";

    @Query(
            "select u.displayName from AppointmentRow a join UserRow u on u.id = a.bookedBy"
                    + " where a.id = :id")
    Optional<String> bookedBy(UUID id);

    // No visit is longer than the twelve hours by which the range is widened at its start.
    @Query(
            "select a.id, a.practitioner, a.startsAt, a.endsAt, a.lane, a.status, a.patient,"
                    + " p.familyName, p.givenName, p.alerts,"
                    + " not exists (select 1 from AppointmentRow e where e.patient = a.patient"
                    + " and e.startsAt < a.startsAt and e.status"
                    + BLOCKS
                    + "), t.name, t.mode, a.reason, a.version"
                    + " from AppointmentRow a join PatientRow p on p.id = a.patient"
                    + " join VisitTypeRow t on t.id = a.visitType"
                    + " where a.site = :site and a.startsAt > :earliest and a.startsAt < :end"
                    + " and a.endsAt > :start order by a.startsAt, a.id limit 5000")
    List<VisitLine> visits(UUID site, Instant earliest, Instant start, Instant end);

    @Query(
            "select a.id, a.steps.arrivedAt, a.steps.checkedInAt, a.steps.calledAt,"
                    + " a.steps.inProgressAt, a.steps.fulfilledAt from AppointmentRow a"
                    + " where a.practitioner = :practitioner and a.site = :site"
                    + " and a.startsAt >= :start and a.startsAt < :end limit 5000")
    List<StepLine> steps(UUID practitioner, UUID site, Instant start, Instant end);

    /** What became of a visit on its day, as a query answers it. */
    record StepLine(
            UUID id,
            @Nullable Instant arrived,
            @Nullable Instant checkedIn,
            @Nullable Instant called,
            @Nullable Instant inProgress,
            @Nullable Instant fulfilled) {
        StepTimes toSteps() {
            var times = new EnumMap<AppointmentStatus, Instant>(AppointmentStatus.class);
            put(times, AppointmentStatus.ARRIVED, arrived);
            put(times, AppointmentStatus.CHECKED_IN, checkedIn);
            put(times, AppointmentStatus.IN_PROGRESS, inProgress);
            put(times, AppointmentStatus.FULFILLED, fulfilled);
            return new StepTimes(times, Optional.ofNullable(called));
        }

        private static void put(
                EnumMap<AppointmentStatus, Instant> times,
                AppointmentStatus status,
                @Nullable Instant at) {
            if (at != null) {
                times.put(status, at);
            }
        }
    }

    // As many rows as there are different times, however many visits; joined from the small table,
    // because H2 reads the whole index for "practitioner in (...) and startsAt >= ...".
    @Query(
            "select a.startsAt, a.endsAt, count(a.id) from PractitionerRow p"
                    + " join AppointmentRow a on a.practitioner = p.id"
                    + " where p.id in :practitioners and a.site = :site"
                    + " and a.startsAt >= :start and a.startsAt < :end"
                    + " and a.status not in ('CANCELLED', 'ENTERED_IN_ERROR')"
                    + " group by a.startsAt, a.endsAt order by a.startsAt, a.endsAt limit 200000")
    List<TallyLine> tally(UUID site, Collection<UUID> practitioners, Instant start, Instant end);

    /** Visits of the same time, as a query counts them. */
    record TallyLine(Instant start, Instant end, long visits) {
        VisitTally toTally() {
            return new VisitTally(new TimeRange(start, end), Math.toIntExact(visits));
        }
    }

    @Query(
            "select a.startsAt, a.endsAt from AppointmentRow a where a.practitioner = :practitioner"
                    + " and a.startsAt >= :start and a.startsAt < :end and a.status"
                    + BLOCKS
                    + " order by a.startsAt, a.id limit 5000")
    List<VisitTime> blocking(UUID practitioner, Instant start, Instant end);

    @Query(
            "select count(*) from AppointmentRow a where a.practitioner = :practitioner"
                    + " and a.startsAt > :earliest and a.startsAt < :end and a.endsAt > :start"
                    + " and a.status"
                    + BLOCKS)
    long countBlocking(UUID practitioner, Instant earliest, Instant start, Instant end);

    @Query(
            "select count(*) from AppointmentRow a where a.site = :site"
                    + " and a.startsAt > :earliest and a.startsAt < :end and a.endsAt > :start"
                    + " and a.status"
                    + BLOCKS)
    long countBlockingAtSite(UUID site, Instant earliest, Instant start, Instant end);

    @Query("select a.id from AppointmentRow a where a.site = :site limit 1")
    List<UUID> anyAtSite(UUID site);

    @Query(
            "select count(*) from AppointmentRow a where a.practitioner = :practitioner"
                    + " and a.lane = :lane and a.startsAt >= :start and a.startsAt < :end"
                    + " and a.id <> :except and a.status"
                    + BLOCKS)
    long countInLane(UUID practitioner, int lane, Instant start, Instant end, UUID except);

    @Query(
            "select a.id, a.site, a.startsAt, a.endsAt, d.displayName"
                    + " from AppointmentRow a join PractitionerRow d on d.id = a.practitioner"
                    + " where a.patient = :patient and a.startsAt > :earliest"
                    + " and a.startsAt < :end and a.endsAt > :start and a.status"
                    + BLOCKS
                    + " order by a.startsAt, a.id limit 200")
    List<PatientTime> ofPatient(UUID patient, Instant earliest, Instant start, Instant end);

    @Query(
            "select a.id, a.startsAt, a.endsAt, a.practitioner, d.displayName, a.visitType, t.name,"
                    + " a.status"
                    + " from AppointmentRow a join PractitionerRow d on d.id = a.practitioner"
                    + " join VisitTypeRow t on t.id = a.visitType"
                    + " where a.patient = :patient and a.startsAt >= :now and a.status"
                    + BLOCKS
                    + " order by a.startsAt, a.id limit :most")
    List<PatientLine> coming(UUID patient, Instant now, int most);

    @Query(
            "select a.id, a.startsAt, a.endsAt, a.practitioner, d.displayName, a.visitType, t.name,"
                    + " a.status"
                    + " from AppointmentRow a join PractitionerRow d on d.id = a.practitioner"
                    + " join VisitTypeRow t on t.id = a.visitType"
                    + " where a.patient = :patient and a.startsAt < :now"
                    + " and a.status not in ('CANCELLED', 'ENTERED_IN_ERROR')"
                    + " order by a.startsAt desc, a.id limit :most")
    List<PatientLine> past(UUID patient, Instant now, int most);

    @Query(
            "select count(case when a.status <> 'NO_SHOW' then 1 end),"
                    + " min(case when a.status <> 'NO_SHOW' then a.startsAt end),"
                    + " count(case when a.status = 'NO_SHOW' then 1 end),"
                    + " max(case when a.status = 'NO_SHOW' then a.startsAt end)"
                    + " from AppointmentRow a where a.patient = :patient and a.startsAt < :now"
                    + " and a.status not in ('CANCELLED', 'ENTERED_IN_ERROR')")
    HistoryLine history(UUID patient, Instant now);
}
