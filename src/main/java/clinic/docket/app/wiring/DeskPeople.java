package clinic.docket.app.wiring;

import clinic.docket.domain.access.Permission;
import clinic.docket.service.access.Session;
import clinic.docket.service.schedule.Directory;

/** Who works at this desk, at which site, and with which use cases. */
public record DeskPeople(Session session, Directory directory, Services services) {

    boolean may(Permission permission) {
        return services.access().allows(session, permission);
    }
}
