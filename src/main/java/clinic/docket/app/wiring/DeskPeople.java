package clinic.docket.app.wiring;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.schedule.Country;
import clinic.docket.service.access.Session;
import clinic.docket.service.schedule.Directory;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Who works at this desk, at which site, and with which use cases.
 *
 * @param lockAfter without a key or a click
 * @param calendarHabit how this person looked at the calendar the last time; may be empty
 * @param country whose weeks the calendar shows; empty for the usual ones
 * @param demo whether all of it is made up
 */
public record DeskPeople(
        Session session,
        Directory directory,
        Services services,
        Duration lockAfter,
        String calendarHabit,
        Optional<Country> country,
        boolean demo) {

    /** Asks the database: never on the FX thread. */
    public static DeskPeople of(Session session, Services services) {
        return new DeskPeople(
                session,
                services.directory().directory(session),
                services,
                services.signIn().lockAfter(session),
                services.access().allows(session, Permission.VIEW_CALENDAR)
                        ? services.habits().find(session).orElse("")
                        : "",
                services.country().inForce(session),
                services.signIn().front().demo());
    }

    /** A language as it is written in the clinic's country. */
    Locale locale(Locale language) {
        return country.map(each -> each.with(language)).orElse(language);
    }

    boolean may(Permission permission) {
        return services.access().allows(session, permission);
    }
}
