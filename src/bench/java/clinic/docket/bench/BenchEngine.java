package clinic.docket.bench;

import clinic.docket.fixture.PostgresForRoot;
import clinic.docket.store.session.DatabaseSettings;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The engines as a clinic has them: an H2 file, and a PostgreSQL that forces every commit. */
enum BenchEngine {
    H2 {
        @Override
        DatabaseSettings newDatabase(String name) throws IOException {
            return new DatabaseSettings.Embedded(Files.createTempDirectory("docket-" + name));
        }
    },
    POSTGRESQL {
        @Override
        DatabaseSettings newDatabase(String name) throws IOException, SQLException {
            // Tests run without; a figure without would be a lie.
            var server =
                    PostgresForRoot.builder()
                            .setServerConfig("fsync", "on")
                            .setServerConfig("synchronous_commit", "on")
                            .setServerConfig("full_page_writes", "on")
                            .start();
            return settings(server);
        }
    };

    abstract DatabaseSettings newDatabase(String name) throws IOException, SQLException;

    /** A connection past all our code, into the database of these settings. */
    static Connection connect(DatabaseSettings settings) throws SQLException {
        return switch (settings) {
            case DatabaseSettings.Embedded(var folder, _) ->
                    DriverManager.getConnection(
                            "jdbc:h2:file:" + folder.resolve("docket").toAbsolutePath(),
                            "docket",
                            "");
            case DatabaseSettings.Server(var url, var user, var password) ->
                    DriverManager.getConnection(url, user, password);
            case DatabaseSettings.InMemory _, DatabaseSettings.SharedH2 _ ->
                    throw new IllegalArgumentException("Not one of these engines");
        };
    }

    private static DatabaseSettings settings(EmbeddedPostgres server) throws SQLException {
        String url = server.getJdbcUrl("postgres", "postgres");
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var answer =
                        statement.executeQuery(
                                "select current_setting('fsync'),"
                                        + " current_setting('synchronous_commit')")) {
            answer.next();
            System.out.println(
                    "PostgreSQL: fsync "
                            + answer.getString(1)
                            + ", synchronous_commit "
                            + answer.getString(2));
        }
        return new DatabaseSettings.Server(url, "postgres", "");
    }
}
