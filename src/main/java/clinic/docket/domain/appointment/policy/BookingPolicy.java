package clinic.docket.domain.appointment.policy;

import clinic.docket.domain.appointment.BookingSource;
import clinic.docket.domain.schedule.SiteId;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;

/**
 * How early and how late a site books.
 *
 * @param notice how long before its start a visit must be booked, by the way it comes in; none for
 *     what is not listed
 * @param horizonDays how many days ahead visits are booked
 */
public record BookingPolicy(
        SiteId site, Map<BookingSource, Duration> notice, int horizonDays, long version) {
    public static final int USUAL_HORIZON_DAYS = 365;
    public static final int LONGEST_HORIZON_DAYS = 5 * 365;
    public static final Duration LONGEST_NOTICE = Duration.ofDays(30);

    public BookingPolicy {
        notice = Map.copyOf(notice);
    }

    /** Of a site that has decided nothing: no notice, a year ahead. Not stored, so version 0. */
    public static BookingPolicy usual(SiteId site) {
        return new BookingPolicy(site, Map.of(), USUAL_HORIZON_DAYS, 0);
    }

    public Duration notice(BookingSource source) {
        return notice.getOrDefault(source, Duration.ZERO);
    }

    /** Whether both say the same; their versions do not matter. */
    public boolean agreesWith(BookingPolicy other) {
        return site.equals(other.site)
                && horizonDays == other.horizonDays
                && Arrays.stream(BookingSource.values())
                        .allMatch(source -> notice(source).equals(other.notice(source)));
    }
}
