package clinic.docket.store.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.H2Server;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.store.failure.StorageFailure;
import clinic.docket.store.schedule.ScheduleStore;
import clinic.docket.store.session.Database;
import clinic.docket.store.session.DatabaseSettings;
import clinic.docket.store.tls.Fingerprint;
import clinic.docket.store.tls.ServerKey;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2HostTest {
    @TempDir Path folder;

    @Test
    void sharesWhatWasEmbeddedBefore() {
        try (var database = Database.open(new DatabaseSettings.Embedded(folder), () -> false)) {
            SmallClinic.store(database.transactions());
        }

        try (var server = H2Server.in(folder);
                var desk = Database.open(server.settings(), () -> false)) {
            assertThat(practitioners(desk)).isPositive();
        }
    }

    private static int practitioners(Database database) {
        var tx = database.transactions();
        return tx.read(() -> new ScheduleStore(tx).practitioners()).size();
    }

    @Test
    void takesItsPasswordAwayFromWhoeverOpensTheFileWithoutOne() {
        H2Server.in(folder).close();

        refuses(
                StorageFailure.Kind.FOREIGN,
                () -> Database.open(new DatabaseSettings.Embedded(folder), () -> false));
        H2Server.in(folder).close();
    }

    @Test
    void letsNobodyInWithoutAPasswordOrAsH2sUsualOwner() {
        try (var server = H2Server.in(folder)) {
            var shared = server.settings();
            String url = "jdbc:h2:ssl://localhost:" + shared.port() + "/docket";
            for (String user : new String[] {"sa", "docket", "docket_desk"}) {
                assertThatThrownBy(() -> DriverManager.getConnection(url, user, ""))
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void servesNoOtherDatabase() {
        try (var server = H2Server.in(folder)) {
            var shared = server.settings();
            String url = "jdbc:h2:ssl://localhost:" + shared.port() + "/mem:other";
            assertThatThrownBy(() -> DriverManager.getConnection(url, "sa", ""))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void refusesAConnectionThatIsNotEncrypted() {
        try (var server = H2Server.in(folder)) {
            var shared = server.settings();
            String url = "jdbc:h2:tcp://localhost:" + shared.port() + "/docket";
            assertThatThrownBy(() ->
                            DriverManager.getConnection(url, "docket_desk", shared.password()))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void isNotTakenForAServerWithAnotherKey() {
        var known = ServerKey.generate(Fixtures.NOW).fingerprint();
        var order =
                new HostOrder(
                        folder,
                        new HostOrder.Listen(HostOrder.Listen.LOOPBACK, 0),
                        ServerKey.generate(Fixtures.NOW),
                        new HostOrder.Passwords("owner-of-the-test", "a-password-of-desks"));
        try (var foreign = H2Host.open(order)) {
            opens(
                    StorageFailure.Kind.FOREIGN_SERVER,
                    new DatabaseSettings.SharedH2(
                            "localhost", foreign.port(), known, "a-password-of-desks"));
        }
    }

    @Test
    void saysThatThePasswordIsWrong() {
        try (var server = H2Server.in(folder)) {
            var right = server.settings();
            opens(
                    StorageFailure.Kind.ACCOUNT_REFUSED,
                    new DatabaseSettings.SharedH2(
                            right.host(), right.port(), right.server(), "another-password-1"));
        }
    }

    @Test
    void saysThatNobodyListensOrNobodyIsThere() throws Exception {
        Fingerprint any = ServerKey.generate(Fixtures.NOW).fingerprint();
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        opens(
                StorageFailure.Kind.UNREACHABLE,
                new DatabaseSettings.SharedH2("localhost", port, any, "a-password-of-desks"));
        opens(
                StorageFailure.Kind.UNKNOWN_HOST,
                new DatabaseSettings.SharedH2(
                        "no-such-host.invalid", port, any, "a-password-of-desks"));
    }

    private static void opens(StorageFailure.Kind kind, DatabaseSettings settings) {
        refuses(kind, () -> Database.open(settings, () -> false));
    }

    private static void refuses(StorageFailure.Kind kind, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        StorageFailure.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
