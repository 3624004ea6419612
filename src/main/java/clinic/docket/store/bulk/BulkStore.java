package clinic.docket.store.bulk;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.audit.AuditEntry;
import clinic.docket.domain.patient.Patient;
import clinic.docket.store.session.Transactions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/**
 * Writes many records in JDBC batches; each chunk is one transaction. For an empty clinic (the
 * demo) and for imports; opens its own transactions.
 */
public final class BulkStore {
    /** How many records go into one transaction. */
    public static final int CHUNK = 5_000;

    private final Transactions transactions;

    public BulkStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /** A visit and the entries of the trail that tell of it. */
    public record BulkAppointment(Appointment appointment, List<AuditEntry> trail) {
        public BulkAppointment {
            trail = List.copyOf(trail);
        }
    }

    /**
     * Gives the next numbers in the order of the stream and answers the patients with them.
     *
     * @param written told after every chunk how many patients are stored
     */
    public List<Patient> addPatients(Stream<Patient> patients, LongConsumer written) {
        var stored = new ArrayList<Patient>();
        patients.gather(Gatherers.windowFixed(CHUNK))
                .forEachOrdered(chunk -> {
                    stored.addAll(
                            transactions.write(
                                    () -> new BulkPatients(transactions.session()).add(chunk)));
                    written.accept(stored.size());
                });
        return stored;
    }

    /**
     * Writes visits with their reservations and their trail.
     *
     * @param written told after every chunk how many visits are stored
     */
    public void addAppointments(Stream<BulkAppointment> appointments, LongConsumer written) {
        long[] stored = {0};
        appointments
                .gather(Gatherers.windowFixed(CHUNK))
                .forEachOrdered(chunk -> {
                    transactions.run(() -> new BulkVisits(transactions.session()).add(chunk));
                    stored[0] += chunk.size();
                    written.accept(stored[0]);
                });
    }

    /** Writes entries of the trail that belong to no visit, such as those of patients. */
    public void addTrail(Stream<AuditEntry> entries) {
        entries.gather(Gatherers.windowFixed(CHUNK))
                .forEachOrdered(chunk ->
                        transactions.run(() -> new BulkTrail(transactions.session()).add(chunk)));
    }
}
