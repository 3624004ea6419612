package clinic.docket.store.row.schedule;

import clinic.docket.domain.appointment.BookingSource;
import clinic.docket.domain.appointment.policy.BookingPolicy;
import clinic.docket.domain.schedule.SiteId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** A row of {@code booking_policy}, by the id of its site. */
@Entity
@Table(name = "booking_policy")
public class BookingPolicyRow {
    @Id
    @Column(name = "site_id")
    UUID site;

    @Column(name = "desk_notice_minutes", nullable = false)
    int deskNoticeMinutes;

    @Column(name = "phone_notice_minutes", nullable = false)
    int phoneNoticeMinutes;

    @Column(name = "kiosk_notice_minutes", nullable = false)
    int kioskNoticeMinutes;

    @Column(name = "import_notice_minutes", nullable = false)
    int importNoticeMinutes;

    @Column(name = "horizon_days", nullable = false)
    int horizonDays;

    @Version long version;

    protected BookingPolicyRow() {}

    public static BookingPolicyRow of(BookingPolicy policy) {
        var row = new BookingPolicyRow();
        row.site = policy.site().value();
        row.deskNoticeMinutes = minutes(policy, BookingSource.DESK);
        row.phoneNoticeMinutes = minutes(policy, BookingSource.PHONE);
        row.kioskNoticeMinutes = minutes(policy, BookingSource.KIOSK);
        row.importNoticeMinutes = minutes(policy, BookingSource.IMPORT);
        row.horizonDays = policy.horizonDays();
        row.version = Math.max(1, policy.version());
        return row;
    }

    private static int minutes(BookingPolicy policy, BookingSource source) {
        return Math.toIntExact(policy.notice(source).toMinutes());
    }

    public BookingPolicy toPolicy() {
        return new BookingPolicy(
                new SiteId(site),
                Map.of(
                        BookingSource.DESK, Duration.ofMinutes(deskNoticeMinutes),
                        BookingSource.PHONE, Duration.ofMinutes(phoneNoticeMinutes),
                        BookingSource.KIOSK, Duration.ofMinutes(kioskNoticeMinutes),
                        BookingSource.IMPORT, Duration.ofMinutes(importNoticeMinutes)),
                horizonDays,
                version);
    }
}
