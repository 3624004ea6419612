package clinic.docket.app.wiring;

import clinic.docket.domain.access.Permission;
import clinic.docket.service.access.Session;
import clinic.docket.service.schedule.Directory;

/**
 * Who works at this desk, at which site, and with which use cases.
 *
 * @param demo whether all of it is made up
 */
public record DeskPeople(Session session, Directory directory, Services services, boolean demo) {

    /** Asks the database: never on the FX thread. */
    public static DeskPeople of(Session session, Services services) {
        return new DeskPeople(
                session,
                services.directory().directory(session),
                services,
                services.signIn().front().demo());
    }

    boolean may(Permission permission) {
        return services.access().allows(session, permission);
    }
}
