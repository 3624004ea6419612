package clinic.docket.app.outage;

import clinic.docket.domain.access.LockoutPolicy;
import clinic.docket.domain.time.SiteZone;
import clinic.docket.service.outage.ListReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The key with which somebody opens the day list without the database, on one day at one
 * workstation. Everybody has a pair of their own: with the open half the list is sealed for them,
 * and the other half opens with their password alone.
 *
 * @param day on which the password was used here, where the site is
 * @param pair the halves
 * @param failed wrong passwords in a row
 */
record SafeKey(
        ListReader reader,
        LocalDate day,
        SiteZone zone,
        SealedPair pair,
        int failed,
        Optional<Instant> lockedUntil) {

    boolean counts(Instant now) {
        return day.equals(zone.date(now));
    }

    boolean isLocked(Instant now) {
        return LockoutPolicy.isLocked(lockedUntil, now);
    }

    /** One try more, which counts until it turns out to be right. */
    SafeKey tried(Instant now) {
        return new SafeKey(
                reader,
                day,
                zone,
                pair,
                failed + 1,
                Optional.of(LockoutPolicy.lockedUntil(failed + 1, now)));
    }

    SafeKey withoutTries() {
        return new SafeKey(reader, day, zone, pair, 0, Optional.empty());
    }

    /** With what the database says now of this person. */
    SafeKey of(ListReader now) {
        return new SafeKey(now, day, zone, pair, failed, lockedUntil);
    }
}
