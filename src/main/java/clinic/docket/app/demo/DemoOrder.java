package clinic.docket.app.demo;

import clinic.docket.domain.time.Ids;
import clinic.docket.domain.time.SiteZone;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What demo clinic is wanted. The same seed and day make the same clinic; {@code now} only decides
 * how far today's visits have come.
 *
 * @param appointments how many visits, 0 to {@value #MOST}
 */
public record DemoOrder(long seed, int appointments, SiteZone zone, Instant now) {
    /** About a month of visits: two weeks behind, four ahead. */
    public static final int A_MONTH = 4_000;

    public static final int MOST = 1_000_000;
    public static final long USUAL_SEED = 1;
    private static final int PATIENTS = 2_000;
    private static final int VISITS_A_PATIENT = 20;

    public DemoOrder {
        if (appointments < 0 || appointments > MOST) {
            throw new IllegalArgumentException("From 0 to " + MOST + " appointments");
        }
    }

    LocalDate today() {
        return zone.date(now);
    }

    /** Accounts and timetables are as old as the day, whatever the time. */
    public Clock clock() {
        return Clock.fixed(zone.startOfDay(today()), ZoneOffset.UTC);
    }

    /** Ids that come from the seed. */
    public Ids ids() {
        return new Ids(clock(), new DemoRandom(seed).of("ids", 0));
    }

    /** A larger archive belongs to a larger practice. */
    int patients() {
        return Math.max(PATIENTS, appointments / VISITS_A_PATIENT);
    }
}
