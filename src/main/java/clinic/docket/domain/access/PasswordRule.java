package clinic.docket.domain.access;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a new password must be: at least ten characters, and what bcrypt can tell apart: no NUL, at
 * most 72 bytes of UTF-8 (bcrypt ignores what follows), and not the account's own login name.
 */
public final class PasswordRule {
    public static final int MIN_LENGTH = 10;
    public static final int MAX_BYTES = 72;

    private PasswordRule() {}

    public static Optional<AccessRefusal> check(String password, String login) {
        if (password.codePointCount(0, password.length()) < MIN_LENGTH) {
            return Optional.of(new AccessRefusal.PasswordTooShort(MIN_LENGTH));
        }
        if (!canHash(password)) {
            return Optional.of(new AccessRefusal.PasswordTooLong(MAX_BYTES));
        }
        return password.equalsIgnoreCase(login)
                ? Optional.of(new AccessRefusal.PasswordIsLogin())
                : Optional.empty();
    }

    public static boolean canHash(String password) {
        return password.indexOf('\0') < 0
                && password.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES;
    }
}
