package clinic.docket.service.access;

import clinic.docket.domain.access.Role;
import clinic.docket.domain.access.UserAccount;
import clinic.docket.domain.access.UserId;
import clinic.docket.domain.access.UserRights;
import clinic.docket.domain.schedule.SiteId;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** Sessions for tests that do not want to sign in first. */
public final class Sessions {
    private Sessions() {}

    /** Somebody of this role, without an account in the database. */
    public static Session of(Role role, SiteId site) {
        var nobody =
                new UserId(UUID.nameUUIDFromBytes(role.name().getBytes(StandardCharsets.UTF_8)));
        return new Session(
                nobody, role.name(), UserRights.of(role), Optional.empty(), "Desk 1", site);
    }

    public static Session at(UserAccount account, SiteId site, String workstation) {
        return new Session(
                account.id(),
                account.displayName(),
                UserRights.of(account.role()),
                account.practitioner(),
                workstation,
                site);
    }
}
