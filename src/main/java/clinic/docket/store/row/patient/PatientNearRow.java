package clinic.docket.store.row.patient;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of {@code patient_near}: a key by which a patient is found despite a typo. */
@Entity
@IdClass(PatientNearRow.Key.class)
@Table(name = "patient_near")
public class PatientNearRow {
    /** A patient has each key once. */
    public record Key(String near, UUID patient) {}

    @Id String near;

    @Id
    @Column(name = "patient_id")
    UUID patient;

    protected PatientNearRow() {}

    public static PatientNearRow of(String near, UUID patient) {
        var row = new PatientNearRow();
        row.near = near;
        row.patient = patient;
        return row;
    }
}
