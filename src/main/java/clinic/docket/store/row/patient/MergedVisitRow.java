package clinic.docket.store.row.patient;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of {@code patient_merge_visit}: a visit that came with a merge. */
@Entity
@IdClass(MergedVisitRow.Key.class)
@Table(name = "patient_merge_visit")
public class MergedVisitRow {
    /** Once each. */
    public record Key(UUID merge, UUID appointment) {}

    @Id
    @Column(name = "merge_id")
    UUID merge;

    @Id
    @Column(name = "appointment_id")
    UUID appointment;

    protected MergedVisitRow() {}

    public static MergedVisitRow of(UUID merge, UUID appointment) {
        var row = new MergedVisitRow();
        row.merge = merge;
        row.appointment = appointment;
        return row;
    }
}
