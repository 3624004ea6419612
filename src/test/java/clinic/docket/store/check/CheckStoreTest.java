package clinic.docket.store.check;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.audit.AuditAction;
import clinic.docket.domain.audit.AuditEntry;
import clinic.docket.domain.patient.Patient;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.Fresh;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.fixture.StorageEngine;
import clinic.docket.fixture.TestDatabase;
import clinic.docket.store.appointment.AppointmentStore;
import clinic.docket.store.audit.AuditStore;
import clinic.docket.store.audit.ChainSeal;
import clinic.docket.store.patient.PatientStore;
import clinic.docket.store.session.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of fault is made past our code, and must be found. */
class CheckStoreTest {
    private static final String FIRST = "(select id from appointment where reason = 'first')";

    @ParameterizedTest
    @EnumSource(StorageEngine.class)
    void findsNothingInSoundData(StorageEngine engine) {
        try (var database = engine.open()) {
            fill(database);
            CheckReport report = check(database);

            assertThat(report.isClean()).as(report.toString()).isTrue();
            assertThat(report.faults()).containsOnlyKeys(Fault.values());
            assertThat(report.counts())
                    .containsEntry("patient", 1L)
                    .containsEntry("appointment", 2L)
                    .containsEntry("reservation", 4L)
                    .containsEntry("audit_entry", 3L);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = StorageEngine.class,
            names = {"H2_MEMORY", "POSTGRESQL"})
    void findsEveryFault(StorageEngine engine) throws SQLException {
        for (Fault fault : Fault.values()) {
            try (var database = engine.open()) {
                fill(database);
                var seals = seals(database);
                harm(database, fault);
                CheckReport report = check(database, seals);
                assertThat(report.faults().get(fault)).as(fault.name()).isPositive();
                assertThat(report.isClean()).isFalse();
            }
        }
    }

    private static CheckReport check(TestDatabase database) {
        return check(database, List.of());
    }

    private static CheckReport check(TestDatabase database, List<ChainSeal> witnesses) {
        Transactions tx = database.transactions();
        return tx.read(() -> new CheckStore(tx).check(witnesses));
    }

    private static List<ChainSeal> seals(TestDatabase database) {
        Transactions tx = database.transactions();
        return tx.read(() -> new AuditStore(tx).checkChains(List.of()).seals());
    }

    private static void harm(TestDatabase database, Fault fault) throws SQLException {
        try (Connection connection = database.foreignConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : harm(fault, connection)) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> harm(Fault fault, Connection connection) throws SQLException {
        boolean h2 = connection.getMetaData().getURL().startsWith("jdbc:h2");
        String unguard =
                h2
                        ? "drop trigger reservation_cells"
                        : "alter table reservation drop constraint reservation_no_overlap";
        String longer = "interval '45' minute";
        return switch (fault) {
            case RESERVATIONS_OVERLAP ->
                    List.of(
                            unguard,
                            "update reservation set occupied_until = occupied_until + " + longer);
            case VISITS_OVERLAP_FOR_DOCTOR, VISITS_OVERLAP_IN_ROOM ->
                    List.of("update appointment set occupied_until = occupied_until + " + longer);
            case BLOCKING_WITHOUT_RESERVATION ->
                    List.of("delete from reservation where appointment_id = " + FIRST);
            case RESERVATION_WITHOUT_BLOCKING ->
                    List.of("update appointment set status = 'NO_SHOW' where reason = 'first'");
            case ORPHANS -> List.of("delete from patient_word");
            case STATUS_WITHOUT_TIME ->
                    List.of("update appointment set status = 'ARRIVED' where reason = 'first'");
            case CANCELLATION_INCOMPLETE ->
                    List.of("update appointment set status = 'CANCELLED' where reason = 'first'");
            case AUDIT_GAPS, AUDIT_ENTRY_MISSING ->
                    List.of(
                            unguarded(h2, "audit_entry"),
                            "delete from audit_entry where subject_id = " + FIRST);
            case AUDIT_ENTRY_CHANGED ->
                    List.of(
                            unguarded(h2, "audit_entry"),
                            "update audit_entry set user_id = null, action = 'CHANGE'"
                                    + " where subject_id = "
                                    + FIRST);
            case AUDIT_CHAIN_BROKEN ->
                    List.of(
                            unguarded(h2, "audit_entry"),
                            "update audit_entry set chain = mod(chain + 1, 64)"
                                    + " where subject_id = "
                                    + FIRST);
            case AUDIT_HEAD_DIFFERS ->
                    List.of(
                            unguarded(h2, "audit_chain"),
                            "update audit_chain set links = links + 1 where links > 0");
            case AUDIT_SEAL_CONTRADICTED ->
                    List.of(
                            unguarded(h2, "audit_entry"),
                            unguarded(h2, "audit_chain"),
                            "delete from audit_entry where link = 3",
                            "update audit_chain set links = 2, hash = (select e.hash"
                                    + " from audit_entry e where e.chain = audit_chain.chain"
                                    + " and e.link = 2) where links > 0");
        };
    }

    /** Takes the guard away that lets a table of the trail grow only. */
    private static String unguarded(boolean h2, String table) {
        return h2
                ? "drop trigger " + table + "_guard"
                : "alter table " + table + " disable trigger all";
    }

    /** Two visits of Dr. Adler, at 9:00 and 10:00. */
    private static void fill(TestDatabase database) {
        Transactions tx = database.transactions();
        SmallClinic.store(tx);
        tx.run(() -> {
            Patient patient = new PatientStore(tx).add(Fixtures.patient(60, "Keller", "Nora"));
            trail(tx, patient.id().value());
            add(tx, patient, "09:00", "first");
            add(tx, patient, "10:00", "second");
        });
    }

    private static void add(Transactions tx, Patient patient, String start, String reason) {
        var visit = Fixtures.visit(Fresh.number(), patient, start);
        var named =
                new Appointment(
                        visit.id(),
                        visit.site(),
                        visit.practitioner(),
                        visit.room(),
                        visit.patient(),
                        visit.visitType(),
                        visit.range(),
                        visit.occupied(),
                        visit.lane(),
                        AppointmentStatus.BOOKED,
                        visit.steps(),
                        reason,
                        visit.source(),
                        visit.cancellation(),
                        0);
        new AppointmentStore(tx).add(named, Optional.empty());
        trail(tx, visit.id().value());
    }

    private static void trail(Transactions tx, UUID subject) {
        new AuditStore(tx)
                .add(
                        new AuditEntry(
                                Fresh.id(),
                                Fixtures.NOW,
                                Optional.empty(),
                                "front-desk",
                                AuditAction.CREATE,
                                "record",
                                subject,
                                Map.of(),
                                Map.of()));
    }
}
