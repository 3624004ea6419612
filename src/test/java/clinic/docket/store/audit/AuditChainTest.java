package clinic.docket.store.audit;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.audit.AuditAction;
import clinic.docket.domain.audit.AuditEntry;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.Fresh;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.fixture.StorageEngine;
import clinic.docket.fixture.TestDatabase;
import clinic.docket.store.session.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is done to the trail past its guard shows. */
class AuditChainTest {
    private static final int DESKS = 8;
    private static final int TURNS = 20;

    @ParameterizedTest
    @EnumSource(StorageEngine.class)
    void staysWholeWhileManyDesksWriteAtOnce(StorageEngine engine) throws Exception {
        try (var database = clinic(engine)) {
            together(desk -> {
                for (int turn = 0; turn < TURNS; turn++) {
                    // Half of the desks write into the same two chains in opposite order.
                    write(database, "desk " + (desk % 4), "desk " + (3 - desk % 4));
                }
            });

            ChainReport report = check(database, List.of());
            assertThat(report.faults()).as(report.toString()).isZero();
            assertThat(report.seals().stream().mapToLong(ChainSeal::links).sum())
                    .isEqualTo(2L * DESKS * TURNS);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = StorageEngine.class,
            names = {"H2_MEMORY", "POSTGRESQL"})
    void coversEveryFieldOfAnEntry(StorageEngine engine) throws SQLException {
        var changes =
                List.of(
                        "id = '0198c000-0000-7000-8000-000000000001'",
                        "at = at + interval '1' hour",
                        "user_id = null",
                        "user_id = '%s'".formatted(SmallClinic.ADMINISTRATOR.id().value()),
                        "workstation = workstation || ' '",
                        "action = 'VIEW'",
                        "subject_type = 'room'",
                        "subject_id = '0198c000-0000-7000-8000-000000000002'",
                        "before_json = '{}'",
                        "after_json = before_json, before_json = after_json",
                        "link = 17",
                        "chain = mod(chain + 1, 64)");
        try (var database = clinic(engine)) {
            write(database, "desk", "desk", "desk");
            for (String change : changes) {
                var report =
                        afterwards(
                                database, "update audit_entry set " + change + " where link = 2");
                assertThat(report.faults()).as(change).isPositive();
            }
            assertThat(check(database, List.of()).faults()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = StorageEngine.class,
            names = {"H2_MEMORY", "POSTGRESQL"})
    void seesEachKindOfHarm(StorageEngine engine) throws SQLException {
        try (var database = clinic(engine)) {
            write(database, "desk", "desk", "desk");

            assertThat(afterwards(database, "delete from audit_entry where link = 1").missing())
                    .isEqualTo(1);
            assertThat(afterwards(database, "delete from audit_entry where link = 3").missing())
                    .isEqualTo(1);
            assertThat(afterwards(database, "delete from audit_entry").missing()).isEqualTo(3);
            assertThat(afterwards(database, "delete from audit_chain where links > 0").broken())
                    .isEqualTo(1);
            assertThat(
                            afterwards(database, "update audit_chain set links = 2 where links > 0")
                                    .heads())
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = StorageEngine.class,
            names = {"H2_MEMORY", "POSTGRESQL"})
    void onlyAnEarlierSealTellsOfATailThatWasCutOffWithItsHead(StorageEngine engine)
            throws SQLException {
        try (var database = clinic(engine)) {
            write(database, "desk", "desk", "desk");
            var seals =
                    ChainSeal.in(
                            "12:00 Audit seal " + check(database, List.of()).seals().getFirst());
            var cut =
                    new String[] {
                        "delete from audit_entry where link = 3",
                        "update audit_chain set links = 2, hash = (select e.hash from audit_entry e"
                                + " where e.chain = audit_chain.chain and e.link = 2)"
                                + " where links > 0"
                    };

            assertThat(seals).hasSize(1);
            assertThat(check(database, seals).faults()).isZero();
            assertThat(afterwards(database, List.of(), cut).faults()).isZero();
            assertThat(afterwards(database, seals, cut).unsealed()).isEqualTo(1);
        }
    }

    private static TestDatabase clinic(StorageEngine engine) {
        var database = engine.open();
        SmallClinic.store(database.transactions());
        return database;
    }

    /** One transaction with an entry of each workstation. */
    private static void write(TestDatabase database, String... workstations) {
        var tx = database.transactions();
        tx.run(() -> {
            for (String workstation : workstations) {
                new AuditStore(tx).add(entry(workstation));
            }
        });
    }

    private static AuditEntry entry(String workstation) {
        return new AuditEntry(
                Fresh.id(),
                Fixtures.NOW.plusNanos(1_234_567),
                Optional.of(SmallClinic.RECEPTIONIST.id()),
                workstation,
                AuditAction.CHANGE,
                "patient",
                Fresh.id(),
                Map.of("name", "Zoë \"Žofie\"\n"),
                Map.of("name", "Łucja 🌼"));
    }

    private static ChainReport check(TestDatabase database, List<ChainSeal> witnesses) {
        Transactions tx = database.transactions();
        return tx.read(() -> new AuditStore(tx).checkChains(witnesses));
    }

    private static ChainReport afterwards(TestDatabase database, String harm) throws SQLException {
        return afterwards(database, List.of(), harm);
    }

    /** What the check sees after the harm, which is taken back. */
    private static ChainReport afterwards(
            TestDatabase database, List<ChainSeal> witnesses, String... harm) throws SQLException {
        try (Connection connection = database.foreignConnection();
                Statement statement = connection.createStatement()) {
            boolean h2 = connection.getMetaData().getURL().startsWith("jdbc:h2");
            for (String table : List.of("audit_entry", "audit_chain")) {
                statement.execute(
                        h2
                                ? "drop trigger if exists " + table + "_guard"
                                : "alter table " + table + " disable trigger all");
            }
            connection.setAutoCommit(false);
            for (String sql : harm) {
                assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
            }
            var report = ChainCheck.check(connection, witnesses);
            connection.rollback();
            return report;
        }
    }

    /** Something that a desk does. */
    private interface Work {
        void at(int desk) throws Exception;
    }

    private static void together(Work work) throws Exception {
        var start = new CyclicBarrier(DESKS);
        List<Future<?>> turns = new ArrayList<>();
        try (var desks = Executors.newFixedThreadPool(DESKS)) {
            IntStream.range(0, DESKS)
                    .forEach(desk ->
                            turns.add(
                                    desks.submit(() -> {
                                        start.await();
                                        work.at(desk);
                                        return desk;
                                    })));
        }
        for (var turn : turns) {
            turn.get();
        }
    }
}
