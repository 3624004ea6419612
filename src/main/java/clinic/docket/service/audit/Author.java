package clinic.docket.service.audit;

import clinic.docket.domain.access.UserId;
import java.util.Optional;

/** Who does something, and where: empty as long as nobody is signed in. */
public record Author(Optional<UserId> user, String workstation) {

    /** Somebody at the sign-in screen. */
    public static Author unknownAt(String workstation) {
        return new Author(Optional.empty(), workstation);
    }
}
