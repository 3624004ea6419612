package clinic.docket.store.row.schedule;

import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/**
 * A row of {@code practitioner}. {@code rev} belongs to the booked time and is never saved from
 * here.
 */
@Entity
@Table(name = "practitioner")
public class PractitionerRow {
    @Id UUID id;

    @Column(name = "display_name", nullable = false)
    String displayName;

    @Column(nullable = false)
    String speciality;

    @Column(nullable = false)
    int colour;

    @Column(nullable = false)
    boolean active;

    @Column(name = "sort_order", nullable = false)
    int sortOrder;

    @Column(nullable = false, updatable = false)
    long rev;

    @Version long version;

    protected PractitionerRow() {}

    public static PractitionerRow of(Practitioner practitioner) {
        var row = new PractitionerRow();
        row.id = practitioner.id().value();
        row.displayName = practitioner.displayName();
        row.speciality = practitioner.speciality();
        row.colour = practitioner.colour();
        row.active = practitioner.active();
        row.sortOrder = practitioner.sortOrder();
        row.version = Math.max(1, practitioner.version());
        return row;
    }

    public Practitioner toPractitioner() {
        return new Practitioner(
                new PractitionerId(id),
                displayName,
                speciality,
                colour,
                active,
                sortOrder,
                version);
    }
}
