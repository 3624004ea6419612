package clinic.docket.domain.access;

import clinic.docket.domain.outcome.Refusal;
import java.time.Instant;
import java.util.Optional;

/** Why a sign-in, or a change of an account, did not happen. */
public sealed interface AccessRefusal extends Refusal {
    /** One answer for an unknown name, a wrong password and a switched-off account. */
    record WrongLogin() implements AccessRefusal {}

    /** Too many wrong tries; the account opens again at {@code until}. */
    record AccountLocked(Instant until) implements AccessRefusal {}

    record PasswordTooShort(int minimum) implements AccessRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("password");
        }
    }

    record PasswordTooLong(int maximumBytes) implements AccessRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("password");
        }
    }

    record PasswordIsLogin() implements AccessRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("password");
        }
    }

    record LoginTaken(String login) implements AccessRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("login");
        }
    }

    record LoginInvalid() implements AccessRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("login");
        }
    }

    record NameMissing() implements AccessRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("displayName");
        }
    }

    /** A doctor's account must say which practitioner it is. */
    record PractitionerMissing() implements AccessRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("practitioner");
        }
    }

    /** The clinic always keeps one administrator who can sign in. */
    record LastAdministrator() implements AccessRefusal {}

    /** Nobody gives, or takes over, what they do not have themselves. */
    record RightNotYours(Permission right) implements AccessRefusal {}

    /** Nobody can work at a desk without it. */
    record RightNeeded(Permission right) implements AccessRefusal {}

    /** Patients and kiosks have what their role has. */
    record RoleTakesNoRights() implements AccessRefusal {}

    /** Somebody else saved this account meanwhile. */
    record AccountChangedMeanwhile() implements AccessRefusal {}
}
