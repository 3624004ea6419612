package clinic.docket.service.access;

import clinic.docket.domain.access.Permission;

/**
 * The door of every service: the first thing that each public service method asks. Default is
 * denied. What counts are the rights in the session: read at the sign-in and again each minute, so
 * that asking costs no statement and a withdrawn right is gone within a minute.
 */
public final class Access {

    /**
     * Returns when it is allowed, and not otherwise.
     *
     * @throws AccessDenied when the session's rights do not hold it
     */
    public void require(Session session, Permission permission) {
        if (!allows(session, permission)) {
            throw new AccessDenied(permission);
        }
    }

    /** For screens: a control whose action is not allowed to this role is absent. */
    public boolean allows(Session session, Permission permission) {
        return session.allows(permission);
    }
}
