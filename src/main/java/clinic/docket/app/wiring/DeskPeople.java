package clinic.docket.app.wiring;

import clinic.docket.app.wiring.live.KnownDirectory;
import clinic.docket.domain.access.Permission;
import clinic.docket.service.access.Session;
import clinic.docket.service.schedule.Directory;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/**
 * Who works at this desk, at which site, and with which use cases.
 *
 * @param known who and what can be booked, kept up to date
 * @param lockAfter without a key or a click
 * @param calendarHabit how this person looked at the calendar the last time; may be empty
 * @param demo whether all of it is made up
 */
public record DeskPeople(
        Session session,
        KnownDirectory known,
        Services services,
        Duration lockAfter,
        String calendarHabit,
        boolean demo) {

    /** Asks the database: never on the FX thread. */
    public static DeskPeople of(Session session, Services services) {
        return new DeskPeople(
                session,
                new KnownDirectory(() -> services.directory().directory(session)),
                services,
                services.signIn().lockAfter(session),
                services.access().allows(session, Permission.VIEW_CALENDAR)
                        ? services.habits().find(session).orElse("")
                        : "",
                services.signIn().front().demo());
    }

    /** As it is known now. */
    public Directory directory() {
        return known.directoryProperty().get();
    }

    /** The name of the site where there are several. */
    ObservableValue<Optional<String>> site() {
        return known.directoryProperty().map(Directory::nameAmongSeveral);
    }

    boolean may(Permission permission) {
        return services.access().allows(session, permission);
    }
}
