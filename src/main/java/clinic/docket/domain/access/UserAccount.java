package clinic.docket.domain.access;

import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.text.TypedText;
import java.time.Instant;
import java.util.Optional;

/**
 * A person's account as administrators see it; never the password. People are switched off, never
 * deleted. A doctor's account names the practitioner it belongs to.
 */
public record UserAccount(
        UserId id,
        String login,
        String displayName,
        Role role,
        Optional<PractitionerId> practitioner,
        boolean active,
        int failedAttempts,
        Optional<Instant> lockedUntil,
        Optional<Instant> lastSeen,
        long version) {
    public UserAccount {
        displayName = TypedText.line(displayName);
    }
}
