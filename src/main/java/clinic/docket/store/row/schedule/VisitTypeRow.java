package clinic.docket.store.row.schedule;

import clinic.docket.domain.billing.Money;
import clinic.docket.domain.schedule.VisitMode;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.VisitTypeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@code visit_type}. */
@Entity
@Table(name = "visit_type")
public class VisitTypeRow {
    @Id UUID id;

    @Column(nullable = false)
    String name;

    @Column(name = "length_minutes", nullable = false)
    int lengthMinutes;

    @Column(name = "buffer_before_minutes", nullable = false)
    int bufferBeforeMinutes;

    @Column(name = "buffer_after_minutes", nullable = false)
    int bufferAfterMinutes;

    @Column(nullable = false)
    int colour;

    @Column(name = "price_minor_units", nullable = false)
    long priceMinorUnits;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(name = "price_currency", nullable = false, length = 3)
    String priceCurrency;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    VisitMode mode;

    @Column(nullable = false)
    boolean active;

    @Column(name = "sort_order", nullable = false)
    int sortOrder;

    @Version long version;

    protected VisitTypeRow() {}

    public static VisitTypeRow of(VisitType type) {
        var row = new VisitTypeRow();
        row.id = type.id().value();
        row.name = type.name();
        row.lengthMinutes = (int) type.length().toMinutes();
        row.bufferBeforeMinutes = (int) type.bufferBefore().toMinutes();
        row.bufferAfterMinutes = (int) type.bufferAfter().toMinutes();
        row.colour = type.colour();
        row.priceMinorUnits = type.price().minorUnits();
        row.priceCurrency = type.price().currency().getCurrencyCode();
        row.mode = type.mode();
        row.active = type.active();
        row.sortOrder = type.sortOrder();
        row.version = Math.max(1, type.version());
        return row;
    }

    public VisitType toVisitType() {
        return new VisitType(
                new VisitTypeId(id),
                name,
                Duration.ofMinutes(lengthMinutes),
                Duration.ofMinutes(bufferBeforeMinutes),
                Duration.ofMinutes(bufferAfterMinutes),
                colour,
                Money.of(priceMinorUnits, priceCurrency),
                mode,
                active,
                sortOrder,
                version);
    }
}
