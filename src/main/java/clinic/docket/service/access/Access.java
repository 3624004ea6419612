package clinic.docket.service.access;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.access.Rights;

/**
 * The door of every service: the first thing that each public service method asks. Default is
 * denied.
 */
public final class Access {

    /**
     * Returns when it is allowed, and not otherwise.
     *
     * @throws AccessDenied when the session's role does not allow it
     */
    public void require(Session session, Permission permission) {
        if (!allows(session, permission)) {
            throw new AccessDenied(permission);
        }
    }

    /** For screens: a control whose action is not allowed to this role is absent. */
    public boolean allows(Session session, Permission permission) {
        return Rights.allows(session.role(), permission);
    }
}
