package clinic.docket.store.migration;

import clinic.docket.domain.patient.PatientName;
import clinic.docket.store.patient.SearchWords;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Files all patients again under the words of today's search. When those change, this needs a newer
 * version, and patients are filed anew in every clinic.
 */
public final class PatientWords implements JavaMigration {
    private static final String VERSION = "0014";
    private static final int BATCH = 1_000;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(VERSION);
    }

    @Override
    public String getDescription() {
        return "patient words";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        refile(context.getConnection());
    }

    private static void refile(Connection connection) throws SQLException {
        String words = "insert into patient_word (word, patient_id) values (?, ?)";
        String near = "insert into patient_near (near, patient_id) values (?, ?)";
        String patients = "select id, family_name, given_name, phone from patient";
        try (Statement statement = connection.createStatement();
                PreparedStatement insertWords = connection.prepareStatement(words);
                PreparedStatement insertNear = connection.prepareStatement(near)) {
            statement.executeUpdate("delete from patient_word");
            statement.executeUpdate("delete from patient_near");
            int waiting = 0;
            try (ResultSet rows = statement.executeQuery(patients)) {
                while (rows.next()) {
                    UUID id = rows.getObject(1, UUID.class);
                    var name = new PatientName(rows.getString(2), rows.getString(3));
                    put(insertWords, SearchWords.of(name, rows.getString(4)), id);
                    put(insertNear, SearchWords.near(name), id);
                    if (++waiting % BATCH == 0) {
                        insertWords.executeBatch();
                        insertNear.executeBatch();
                    }
                }
            }
            insertWords.executeBatch();
            insertNear.executeBatch();
        }
    }

    private static void put(PreparedStatement insert, Set<String> words, UUID id)
            throws SQLException {
        for (String word : words) {
            insert.setString(1, word);
            insert.setObject(2, id);
            insert.addBatch();
        }
    }
}
