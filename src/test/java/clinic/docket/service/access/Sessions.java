package clinic.docket.service.access;

import clinic.docket.domain.access.Role;
import clinic.docket.domain.access.UserId;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.SiteId;
import java.util.Optional;
import java.util.UUID;

/** Sessions for tests that do not want to sign in first. */
public final class Sessions {
    private Sessions() {}

    public static Session of(Role role, SiteId site) {
        return of(new UserId(UUID.randomUUID()), role, Optional.empty(), site);
    }

    public static Session of(
            UserId user, Role role, Optional<PractitionerId> practitioner, SiteId site) {
        return new Session(user, role.name(), role, practitioner, "Desk 1", site);
    }
}
