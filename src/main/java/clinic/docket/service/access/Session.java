package clinic.docket.service.access;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.access.Role;
import clinic.docket.domain.access.UserId;
import clinic.docket.domain.access.UserRights;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.service.audit.Author;
import java.util.Optional;

/**
 * Who is working at this workstation since the last sign-in. Only {@link SignInService} makes one;
 * every other service method asks for it first.
 */
public final class Session {
    private final UserId user;
    private final String displayName;
    private final Role role;
    private final Optional<PractitionerId> practitioner;
    private final String workstation;
    private final SiteId site;

    /** Read by every thread that asks a service; replaced as a whole. */
    private volatile UserRights rights;

    Session(
            UserId user,
            String displayName,
            UserRights rights,
            Optional<PractitionerId> practitioner,
            String workstation,
            SiteId site) {
        this.user = user;
        this.displayName = displayName;
        this.role = rights.role();
        this.rights = rights;
        this.practitioner = practitioner;
        this.workstation = workstation;
        this.site = site;
    }

    public UserId user() {
        return user;
    }

    public String displayName() {
        return displayName;
    }

    public Role role() {
        return role;
    }

    /**
     * Whether this person may do it, as their role, grants and withdrawals stood at the sign-in or
     * at the last {@link SessionRenewal#renew}. Asks no database.
     */
    public boolean allows(Permission permission) {
        return rights.allows(permission);
    }

    UserRights rights() {
        return rights;
    }

    void renew(UserRights now) {
        rights = now;
    }

    /** Present for doctors. */
    public Optional<PractitionerId> practitioner() {
        return practitioner;
    }

    public String workstation() {
        return workstation;
    }

    /** The site this workstation belongs to. */
    public SiteId site() {
        return site;
    }

    /** As whom the trail names this person's doings. */
    public Author author() {
        return new Author(Optional.of(user), workstation);
    }

    @Override
    public String toString() {
        return "Session[" + user.value() + ", " + role + "]";
    }
}
