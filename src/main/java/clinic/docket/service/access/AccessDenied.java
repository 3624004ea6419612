package clinic.docket.service.access;

import clinic.docket.domain.access.Permission;

/** Somebody asked for what their role does not allow. Thrown before anything is read or written. */
public final class AccessDenied extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public AccessDenied(Permission missing) {
        super("Permission missing: " + missing);
    }
}
