package clinic.docket.store.row.patient;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of {@code patient_word}: one word by which a patient is found. */
@Entity
@IdClass(PatientWordRow.Key.class)
@Table(name = "patient_word")
public class PatientWordRow {
    /** A patient has each word once. */
    public record Key(String word, UUID patient) {}

    @Id String word;

    @Id
    @Column(name = "patient_id")
    UUID patient;

    protected PatientWordRow() {}

    public static PatientWordRow of(String word, UUID patient) {
        var row = new PatientWordRow();
        row.word = word;
        row.patient = patient;
        return row;
    }
}
