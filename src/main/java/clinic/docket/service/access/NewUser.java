package clinic.docket.service.access;

import clinic.docket.domain.access.Role;
import clinic.docket.domain.schedule.PractitionerId;
import java.util.Optional;

/** An account to be made. */
public record NewUser(
        String login,
        String displayName,
        Role role,
        Optional<PractitionerId> practitioner,
        String password) {
    /** Masked: it carries the password. */
    @Override
    public String toString() {
        return "NewUser[masked]";
    }
}
