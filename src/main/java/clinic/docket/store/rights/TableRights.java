package clinic.docket.store.rights;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which statements a workstation may send to which table. */
final class TableRights {
    private static final String READ = "select";
    private static final String ADD = "select, insert";
    private static final String CHANGE = "select, update";
    private static final String KEEP = "select, insert, update";
    private static final String ALL = "select, insert, update, delete";

    /** Nothing clinical is among them: what happened stays. */
    private static final Set<String> REMOVABLE =
            Set.of(
                    "absence",
                    "booked_cell",
                    "booking_draft",
                    "holiday",
                    "password_use",
                    "patient_merge",
                    "patient_merge_visit",
                    "patient_near",
                    "patient_word",
                    "practitioner_delay",
                    "reservation",
                    "schedule_break",
                    "slot_hold",
                    "user_pin",
                    "user_right",
                    "withheld_visit_type",
                    "working_hours");

    private TableRights() {}

    static String of(String table) {
        String name = table.toLowerCase(Locale.ROOT);
        return switch (name) {
            case "flyway_schema_history" -> READ;
            case "audit_entry" -> ADD;
            case "audit_chain" -> CHANGE;
            default -> REMOVABLE.contains(name) ? ALL : KEEP;
        };
    }

    /** All tables of the connection's schema, as the engine spells them. */
    static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (ResultSet tables =
                connection
                        .getMetaData()
                        .getTables(
                                null,
                                connection.getSchema(),
                                "%",
                                new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
