package clinic.docket.store.appointment;

import clinic.docket.domain.access.UserId;
import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.DayVisit;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.store.session.Transactions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Visits. A visit whose status blocks time has reservations for its doctor and its room; they come and go
 * with the status, in the same transaction.
 */
public final class AppointmentStore {
    private final Transactions transactions;

    public AppointmentStore(Transactions transactions) {
        this.transactions = transactions;
    }

    public Optional<Appointment> find(AppointmentId id) {
        throw pending();
    }

    /** The name of who booked it; empty for imports. */
    public Optional<String> bookedBy(AppointmentId id) {
        throw pending();
    }

    /**
     * Writes a new visit; its version is ignored, the answer has version 1.
     *
     * @throws clinic.docket.store.session.ReservationConflict when its time is occupied after all
     */
    public Appointment add(Appointment appointment, Optional<UserId> bookedBy) {
        throw pending();
    }

    /**
     * Writes status, steps, times, room, reason and cancellation; gives reservations back or takes them
     * again as the status says.
     *
     * @throws clinic.docket.store.session.StaleRecord when the version is not the stored one
     * @throws clinic.docket.store.session.ReservationConflict when its time is occupied meanwhile
     */
    public Appointment change(Appointment appointment) {
        throw pending();
    }

    /** Visits of all doctors that touch the range, by start; cancelled ones included; at most 5,000. */
    public List<DayVisit> visits(SiteId site, TimeRange range) {
        throw pending();
    }

    /** Times of a doctor's visits that block time and start in the range, by start; at most 5,000. */
    public List<TimeRange> blockingVisits(PractitionerId practitioner, TimeRange range) {
        throw pending();
    }

    /** How many visits of a doctor block time inside the range. */
    public int countBlocking(PractitionerId practitioner, TimeRange range) {
        throw pending();
    }

    /** How many visits at a site block time inside the range. */
    public int countBlocking(SiteId site, TimeRange range) {
        throw pending();
    }

    /** Visits that start from now on and block time, earliest first. */
    public List<PatientVisit> comingVisits(PatientId patient, Instant now, int limit) {
        throw pending();
    }

    /** Visits that started before now and were not cancelled, newest first. */
    public List<PatientVisit> pastVisits(PatientId patient, Instant now, int limit) {
        throw pending();
    }

    public PatientHistory history(PatientId patient, Instant now) {
        throw pending();
    }

    private UnsupportedOperationException pending() {
        return new UnsupportedOperationException(String.valueOf(transactions.session()));
    }
}
