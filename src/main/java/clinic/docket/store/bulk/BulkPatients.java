package clinic.docket.store.bulk;

import clinic.docket.domain.patient.Patient;
import clinic.docket.store.patient.PatientNumbers;
import clinic.docket.store.patient.SearchWords;
import clinic.docket.store.row.patient.AlertText;
import clinic.docket.store.row.patient.ChannelText;
import clinic.docket.store.row.patient.PatientRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.hibernate.StatelessSession;

/** Inserts patients and their search words in one session. */
final class BulkPatients {
    private final StatelessSession session;

    BulkPatients(StatelessSession session) {
        this.session = session;
    }

    List<Patient> add(List<Patient> patients) {
        var numbers = new PatientNumbers(session);
        List<Patient> numbered =
                patients.stream().map(patient -> patient.withNumber(numbers.next())).toList();
        session.doWork(connection -> {
            insertPatients(connection, numbered);
            insertWords(connection, numbered);
            insertNear(connection, numbered);
        });
        return numbered;
    }

    private static void insertPatients(Connection connection, List<Patient> patients)
            throws SQLException {
        try (var batch =
                new Batch(
                        connection,
                        "patient",
                        "id",
                        "number",
                        "family_name",
                        "given_name",
                        "birth_date",
                        "birthday",
                        "sex",
                        "phone",
                        "email",
                        "language",
                        "channel",
                        "alerts",
                        "alert_notes",
                        "desk_note",
                        "version")) {
            for (Patient patient : patients) {
                var born = patient.birthDate();
                batch.put(patient.id().value())
                        .put(patient.number())
                        .put(patient.name().family())
                        .put(patient.name().given())
                        .put(born)
                        .put(PatientRow.birthday(born.getMonthValue(), born.getDayOfMonth()))
                        .put(patient.sex().name())
                        .put(patient.phone())
                        .put(patient.email())
                        .put(patient.language())
                        .put(ChannelText.of(patient.channel()))
                        .put(AlertText.of(patient.alerts()))
                        .put(AlertText.ofNotes(patient.alertNotes()))
                        .put(patient.deskNote())
                        .put(1L)
                        .add();
            }
        }
    }

    private static void insertWords(Connection connection, List<Patient> patients)
            throws SQLException {
        try (var batch = new Batch(connection, "patient_word", "word", "patient_id")) {
            for (Patient patient : patients) {
                for (String word : SearchWords.of(patient)) {
                    batch.put(word).put(patient.id().value()).add();
                }
            }
        }
    }

    private static void insertNear(Connection connection, List<Patient> patients)
            throws SQLException {
        try (var batch = new Batch(connection, "patient_near", "near", "patient_id")) {
            for (Patient patient : patients) {
                for (String near : SearchWords.near(patient.name())) {
                    batch.put(near).put(patient.id().value()).add();
                }
            }
        }
    }
}
