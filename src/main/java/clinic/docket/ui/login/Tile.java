package clinic.docket.ui.login;

import clinic.docket.domain.access.Role;
import clinic.docket.domain.access.UserId;
import clinic.docket.service.access.DemoAccount;
import clinic.docket.service.access.SignInService.Present;
import java.util.Optional;

/**
 * Somebody whom the sign-in screen lists.
 *
 * @param password filled in for the made-up people of a demo clinic, else empty
 * @param pin whose PIN is asked for instead of the password
 * @param draft whether a booking waits for them; for which patient is nobody else's business
 */
record Tile(
        String login,
        String displayName,
        Role role,
        String password,
        Optional<UserId> pin,
        boolean draft) {

    static Tile of(DemoAccount account) {
        return new Tile(
                account.login(),
                account.displayName(),
                account.role(),
                account.password(),
                Optional.empty(),
                false);
    }

    static Tile of(Present present, boolean draft) {
        return new Tile(
                present.login(),
                present.displayName(),
                present.role(),
                "",
                Optional.of(present.user()).filter(_ -> present.pin()),
                draft);
    }

    /** The same, as far as they have been here today. */
    Tile with(Tile here) {
        return new Tile(login, displayName, role, password, here.pin, here.draft);
    }

    /** Masked: it may carry a password. */
    @Override
    public String toString() {
        return "Tile[" + login + "]";
    }
}
