package clinic.docket.domain.access;

import clinic.docket.domain.outcome.AtField;
import clinic.docket.domain.outcome.Refusal;
import java.time.Instant;
import java.util.Optional;

/** Why a sign-in, or a change of an account, did not happen. */
public sealed interface AccessRefusal extends Refusal {
    /** One answer for an unknown name, a wrong password and a switched-off account. */
    record WrongLogin() implements AccessRefusal {}

    /** Too many wrong tries; the account opens again at {@code until}. */
    record AccountLocked(Instant until) implements AccessRefusal {}

    /**
     * Without the database: a wrong password, or nobody who used their password at this computer
     * today.
     */
    record NotKnownHere() implements AccessRefusal {}

    /** Without the database: there is no day list of today that this person could open. */
    record NoDayListHere() implements AccessRefusal {}

    /** A PIN that is not right; so many tries are left before the password is needed. */
    record WrongPin(int left) implements AccessRefusal {}

    /** No PIN was set, it was wrong too often, or the password was not used here today. */
    record PinNeedsPassword() implements AccessRefusal {}

    @AtField("pin")
    record PinInvalid(int digits) implements AccessRefusal {}

    @AtField("pin")
    record PinTooEasy() implements AccessRefusal {}

    @AtField("password")
    record PasswordTooShort(int minimum) implements AccessRefusal {}

    @AtField("password")
    record PasswordTooLong(int maximumBytes) implements AccessRefusal {}

    @AtField("password")
    record PasswordIsLogin() implements AccessRefusal {}

    @AtField("login")
    record LoginTaken(String login) implements AccessRefusal {}

    @AtField("login")
    record LoginInvalid() implements AccessRefusal {}

    @AtField("displayName")
    record NameMissing() implements AccessRefusal {}

    /** A doctor's account must say which practitioner it is. */
    @AtField("practitioner")
    record PractitionerMissing() implements AccessRefusal {}

    /** The clinic always keeps one administrator who can sign in. */
    record LastAdministrator() implements AccessRefusal {}

    /** Nobody gives, or takes over, what they do not have themselves. */
    record RightNotYours(Permission right) implements AccessRefusal {}

    /** Nobody can work at a desk without it. */
    record RightNeeded(Permission right) implements AccessRefusal {}

    /** Patients and kiosks have what their role has. */
    record RoleTakesNoRights() implements AccessRefusal {}

    /** A desk would lock too soon or too late; {@code at} is the role whose time it is. */
    record LockTimeOutOfRange(String at, int shortestMinutes, int longestMinutes)
            implements AccessRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of(at);
        }
    }

    /** Somebody else saved this account meanwhile. */
    record AccountChangedMeanwhile() implements AccessRefusal {}
}
