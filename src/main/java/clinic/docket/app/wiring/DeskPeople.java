package clinic.docket.app.wiring;

import clinic.docket.app.wiring.live.KnownDirectory;
import clinic.docket.domain.access.Permission;
import clinic.docket.domain.schedule.Country;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.service.access.Session;
import clinic.docket.service.schedule.Directory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/**
 * Who works at this desk, at which site, and with which use cases.
 *
 * @param known who and what can be booked, kept up to date
 * @param lockAfter without a key or a click
 * @param calendarHabit how this person looked at the calendar the last time; may be empty
 * @param country whose weeks the calendar shows; empty for the usual ones
 * @param demo whether all of it is made up
 */
public record DeskPeople(
        Session session,
        KnownDirectory known,
        Services services,
        Duration lockAfter,
        String calendarHabit,
        Optional<Country> country,
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
                services.country().inForce(session),
                services.signIn().front().demo());
    }

    /** As it is known now. */
    public Directory directory() {
        return known.directoryProperty().get();
    }

    /** The name of the site where there are several. */
    public ObservableValue<Optional<String>> site() {
        return known.directoryProperty().map(Directory::nameAmongSeveral);
    }

    /** Who can have a column in this site's calendar. */
    List<Practitioner> doctorsHere() {
        return directory().practitionersHere();
    }

    /** Empty for somebody unknown. */
    String doctorName(PractitionerId id) {
        return directory().practitioner(id).map(Practitioner::displayName).orElse("");
    }

    /** A language as it is written in the clinic's country. */
    Locale locale(Locale language) {
        return country.map(each -> each.with(language)).orElse(language);
    }

    public boolean may(Permission permission) {
        return services.access().allows(session, permission);
    }
}
