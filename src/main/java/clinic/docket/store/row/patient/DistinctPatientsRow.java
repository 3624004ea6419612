package clinic.docket.store.row.patient;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of {@code distinct_patients}: two people who look like one. */
@Entity
@IdClass(DistinctPatientsRow.Key.class)
@Table(name = "distinct_patients")
public class DistinctPatientsRow {
    /** Once each. */
    public record Key(UUID patient, UUID other) {}

    @Id
    @Column(name = "patient_id")
    UUID patient;

    @Id
    @Column(name = "other_id")
    UUID other;

    protected DistinctPatientsRow() {}

    public static DistinctPatientsRow of(UUID patient, UUID other) {
        var row = new DistinctPatientsRow();
        row.patient = patient;
        row.other = other;
        return row;
    }
}
