package clinic.docket.store.row.schedule;

import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.VisitTypeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of {@code withheld_visit_type}: a type of visit that a doctor does not offer. */
@Entity
@IdClass(WithheldVisitTypeRow.Key.class)
@Table(name = "withheld_visit_type")
public class WithheldVisitTypeRow {
    /** All there is. */
    public record Key(UUID practitioner, UUID visitType) {}

    @Id
    @Column(name = "practitioner_id")
    UUID practitioner;

    @Id
    @Column(name = "visit_type_id")
    UUID visitType;

    protected WithheldVisitTypeRow() {}

    public static WithheldVisitTypeRow of(PractitionerId practitioner, VisitTypeId visitType) {
        var row = new WithheldVisitTypeRow();
        row.practitioner = practitioner.value();
        row.visitType = visitType.value();
        return row;
    }
}
