package clinic.docket.service.appointment.day;

import java.time.Duration;
import java.time.LocalDate;

/**
 * A day of a month in numbers, for the doctors who were asked for.
 *
 * @param holiday empty on other days
 * @param visits that begin on this day of the site, cancelled ones left out
 * @param free working time from now on less the time of the visits; doctors are not told apart, so
 *     a visit outside the working hours of one shortens the time of the others
 */
public record DayTally(
        LocalDate date, String holiday, Presence presence, int visits, Duration free) {
    /** Who works on a day. */
    public enum Presence {
        /** At least one of those who were asked for. */
        HERE,
        /** Only others. */
        AWAY,
        /** Nobody at this site. */
        CLOSED
    }
}
