package clinic.docket.store.appointment;

import static java.util.stream.Collectors.toMap;

import clinic.docket.domain.access.UserId;
import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.DayVisit;
import clinic.docket.domain.appointment.StepTimes;
import clinic.docket.domain.appointment.VisitTally;
import clinic.docket.domain.appointment.attempt.OtherVisit;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.store.row.appointment.AppointmentRow;
import clinic.docket.store.session.Transactions;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Visits. A visit whose status blocks time has reservations for its doctor and its room; they come
 * and go with the status, in the same transaction.
 */
public final class AppointmentStore {
    private static final UUID NOBODY = new UUID(0, 0);

    private final Transactions transactions;

    public AppointmentStore(Transactions transactions) {
        this.transactions = transactions;
    }

    public Optional<Appointment> find(AppointmentId id) {
        return row(id.value()).map(AppointmentRow::toAppointment);
    }

    /** The name of who booked it; empty for imports. */
    public Optional<String> bookedBy(AppointmentId id) {
        return queries().bookedBy(id.value());
    }

    /**
     * Writes a new visit; the argument's version is 0, the answer's 1.
     *
     * @throws clinic.docket.store.failure.ReservationConflict when its time is occupied after all
     */
    public Appointment add(Appointment appointment, Optional<UserId> bookedBy) {
        var row = AppointmentRow.of(appointment, bookedBy);
        transactions.session().insert(row);
        var taken = Taken.by(appointment);
        reservations().take(taken, appointment.id());
        reservations().announce(appointment.practitioner(), appointment.room());
        return row.toAppointment();
    }

    /**
     * Saves all but who booked it; gives reservations back or takes them again as status and time
     * say.
     *
     * @throws clinic.docket.store.failure.StaleRecord when the version is not the stored one
     * @throws clinic.docket.store.failure.ReservationConflict when its time is occupied meanwhile
     */
    public Appointment change(Appointment appointment) {
        Optional<Appointment> before = find(appointment.id());
        // Doctor and room before the visit itself, in the order of those who claim time.
        lock(Stream.concat(before.stream(), Stream.of(appointment)).toList());
        var row = AppointmentRow.of(appointment, Optional.empty());
        transactions.session().update(row);
        var taken = Taken.by(appointment);
        if (before.map(Taken::by).filter(taken::equals).isEmpty()) {
            reservations().giveBack(appointment.id());
            reservations().take(taken, appointment.id());
        }
        before.ifPresent(old -> reservations().announce(old.practitioner(), old.room()));
        reservations().announce(appointment.practitioner(), appointment.room());
        return row.toAppointment();
    }

    /**
     * Visits of all doctors that touch the range, by start; cancelled ones included; at most 5,000.
     */
    public List<DayVisit> visits(SiteId site, TimeRange range) {
        return queries().visits(site.value(), earliest(range), range.start(), range.end()).stream()
                .map(VisitLine::toDayVisit)
                .toList();
    }

    /**
     * When the patients of a doctor whose visits start in the range arrived, were called, came in
     * and left; the steps before that are left out. At most 5,000.
     */
    public Map<AppointmentId, StepTimes> stepsOnTheDay(
            PractitionerId practitioner, SiteId site, TimeRange range) {
        return queries()
                .steps(practitioner.value(), site.value(), range.start(), range.end())
                .stream()
                .collect(
                        toMap(
                                line -> new AppointmentId(line.id()),
                                AppointmentQueries.StepLine::toSteps));
    }

    /**
     * How many visits of the doctors begin in the range, by time; cancelled ones do not count,
     * those that were missed do.
     */
    public List<VisitTally> tally(
            SiteId site, Collection<PractitionerId> practitioners, TimeRange range) {
        var ids = practitioners.stream().map(PractitionerId::value).toList();
        return ids.isEmpty()
                ? List.of()
                : queries().tally(site.value(), ids, range.start(), range.end()).stream()
                        .map(AppointmentQueries.TallyLine::toTally)
                        .toList();
    }

    /**
     * Times of a doctor's visits that block time and start in the range, by start; at most 5,000.
     */
    public List<TimeRange> blockingVisits(PractitionerId practitioner, TimeRange range) {
        return queries().blocking(practitioner.value(), range.start(), range.end()).stream()
                .map(VisitTime::toRange)
                .toList();
    }

    /** How many visits of a doctor block time and touch the range. */
    public int countBlocking(PractitionerId practitioner, TimeRange range) {
        return (int)
                queries()
                        .countBlocking(
                                practitioner.value(), earliest(range), range.start(), range.end());
    }

    /** How many visits at a site block time and touch the range. */
    public int countBlocking(SiteId site, TimeRange range) {
        return (int)
                queries()
                        .countBlockingAtSite(
                                site.value(), earliest(range), range.start(), range.end());
    }

    /**
     * How many visits of a doctor in a lane block time and start in the range.
     *
     * @param except a visit that does not count
     */
    public int countInLane(
            PractitionerId practitioner,
            int lane,
            TimeRange range,
            Optional<AppointmentId> except) {
        return (int)
                queries()
                        .countInLane(
                                practitioner.value(),
                                lane,
                                range.start(),
                                range.end(),
                                except.map(AppointmentId::value).orElse(NOBODY));
    }

    /** Visits of a patient at all sites that block time and touch the range, by start. */
    public List<OtherVisit> visitsOf(PatientId patient, TimeRange range) {
        return queries()
                .ofPatient(patient.value(), earliest(range), range.start(), range.end())
                .stream()
                .map(PatientTime::toVisit)
                .toList();
    }

    /** Visits that start from now on and block time, earliest first. */
    public List<PatientVisit> comingVisits(PatientId patient, Instant now, int limit) {
        return queries().coming(patient.value(), now, limit).stream()
                .map(PatientLine::toVisit)
                .toList();
    }

    /**
     * Visits that started before now and were not cancelled, missed ones included, newest first.
     */
    public List<PatientVisit> pastVisits(PatientId patient, Instant now, int limit) {
        return queries().past(patient.value(), now, limit).stream()
                .map(PatientLine::toVisit)
                .toList();
    }

    /** Whether there is or was any visit, cancelled ones included. */
    public boolean hasVisitsAt(SiteId site) {
        return !queries().anyAtSite(site.value()).isEmpty();
    }

    public PatientHistory history(PatientId patient, Instant now) {
        return queries().history(patient.value(), now).toHistory();
    }

    private void lock(List<Appointment> visits) {
        reservations()
                .lock(
                        visits.stream().map(Appointment::practitioner).toList(),
                        visits.stream().flatMap(visit -> visit.room().stream()).toList());
    }

    /** A visit that touches the range starts after this: the index is read from here. */
    private static Instant earliest(TimeRange range) {
        return range.start().minus(VisitType.LONGEST);
    }

    private Optional<AppointmentRow> row(UUID id) {
        return Optional.ofNullable(transactions.session().get(AppointmentRow.class, id));
    }

    private AppointmentQueries queries() {
        return new AppointmentQueries_(transactions.session());
    }

    private Reservations reservations() {
        return new Reservations(transactions.session());
    }
}
