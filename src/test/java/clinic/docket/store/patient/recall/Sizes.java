package clinic.docket.store.patient.recall;

import clinic.docket.fixture.TestDatabase;
import clinic.docket.store.session.DatabaseSettings;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** How much room the tables of the search take, and the program with them. */
final class Sizes {
    private static final List<String> TABLES = List.of("patient", "patient_word", "patient_near");

    private Sizes() {}

    static String of(TestDatabase database) {
        boolean isServer = database.settings() instanceof DatabaseSettings.Server;
        var sizes = new ArrayList<String>();
        try (var connection = database.foreignConnection();
                var statement = connection.createStatement()) {
            for (String table : TABLES) {
                String size =
                        isServer
                                ? "pg_total_relation_size('" + table + "')"
                                : "disk_space_used('public." + table + "')";
                try (var row =
                        statement.executeQuery(
                                "select (select count(*) from " + table + "), " + size)) {
                    row.next();
                    sizes.add(
                            "%s %d rows %.1f MB"
                                    .formatted(table, row.getLong(1), row.getLong(2) / 1e6));
                }
            }
        } catch (SQLException e) {
            sizes.add(e.getMessage());
        }
        System.gc();
        Runtime java = Runtime.getRuntime();
        sizes.add("heap %.0f MB".formatted((java.totalMemory() - java.freeMemory()) / 1e6));
        return String.join(", ", sizes);
    }
}
