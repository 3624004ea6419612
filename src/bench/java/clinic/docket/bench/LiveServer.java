package clinic.docket.bench;

import clinic.docket.store.session.Database;
import clinic.docket.store.session.DatabaseSettings;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * A real server in processes of its own, so that its work can be told from everybody else's.
 *
 * @param top the process that started all others of the server
 */
record LiveServer(DatabaseSettings.Server settings, ProcessHandle top) implements AutoCloseable {
    private static final int TRIES = 100;

    static LiveServer start(BenchEngine engine) throws Exception {
        return engine == BenchEngine.H2 ? h2() : postgres();
    }

    private static LiveServer postgres() throws IOException, SQLException {
        var settings = (DatabaseSettings.Server) BenchEngine.POSTGRESQL.newDatabase("live");
        try (var connection = BenchEngine.connect(settings);
                var statement = connection.createStatement();
                var answer = statement.executeQuery("select pg_backend_pid()")) {
            answer.next();
            var backend = ProcessHandle.of(answer.getLong(1)).orElseThrow();
            return new LiveServer(settings, backend.parent().orElseThrow());
        }
    }

    private static LiveServer h2() throws Exception {
        Path folder = Files.createTempDirectory("docket-live");
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var process =
                java(
                                "-Xmx256m",
                                "org.h2.tools.Server",
                                "-tcp",
                                "-tcpPort",
                                Integer.toString(port),
                                "-ifNotExists",
                                "-baseDir",
                                folder.toString())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        var settings =
                new DatabaseSettings.Server(
                        "jdbc:h2:tcp://localhost:" + port + "/./live", "docket", "docket");
        prepare(settings);
        try (var database = Database.open(settings, () -> false)) {
            database.admitDesks("desk-of-the-bench"); // With what forces the file to the disk.
        }
        return new LiveServer(settings, process.toHandle());
    }

    private static void prepare(DatabaseSettings.Server settings) throws Exception {
        for (int i = 1; ; i++) {
            try (var connection = BenchEngine.connect(settings);
                    var statement = connection.createStatement()) {
                statement.execute("set write_delay 0");
                return;
            } catch (SQLException e) {
                if (i == TRIES) {
                    throw e;
                }
                Thread.sleep(100);
            }
        }
    }

    /** Another Java of the same classes, small and with a compiler that costs little. */
    static ProcessBuilder java(String heap, String... rest) {
        var command =
                Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                heap,
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path")
                                        + System.getProperty("path.separator")
                                        + System.getProperty("jdk.module.path", "")),
                        Stream.of(rest));
        return new ProcessBuilder(command.toList()).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    /** What all its processes that live have worked so far. */
    Duration worked() {
        return Stream.concat(Stream.of(top), top.descendants())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Transactions so far, where the server counts them; else 0. */
    long transactions() throws SQLException {
        if (settings.url().startsWith("jdbc:h2:")) {
            return 0;
        }
        try (var connection =
                        DriverManager.getConnection(
                                settings.url(), settings.user(), settings.password());
                var statement = connection.createStatement();
                var answer =
                        statement.executeQuery(
                                "select xact_commit + xact_rollback from pg_stat_database"
                                        + " where datname = current_database()")) {
            answer.next();
            return answer.getLong(1);
        }
    }

    /** An embedded PostgreSQL is stopped with this Java. */
    @Override
    public void close() {
        if (settings.url().startsWith("jdbc:h2:")) {
            top.destroy();
        }
    }
}
