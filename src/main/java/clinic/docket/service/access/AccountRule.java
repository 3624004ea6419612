package clinic.docket.service.access;

import clinic.docket.domain.access.AccessRefusal;
import clinic.docket.domain.access.Role;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.text.TypedText;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an account must be before it is stored, whoever makes it. Login names know no upper case.
 */
public final class AccountRule {
    private static final int MAX_NAME = 120;
    private static final Pattern LOGIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{0,59}");

    private AccountRule() {}

    public static String normalized(String login) {
        return TypedText.line(login).toLowerCase(Locale.ROOT);
    }

    /** Whether a normalized text could be a login name at all. */
    public static boolean isLogin(String text) {
        return LOGIN.matcher(text).matches();
    }

    public static Optional<AccessRefusal> check(
            String login, String displayName, Role role, Optional<PractitionerId> practitioner) {
        if (!isLogin(normalized(login))) {
            return Optional.of(new AccessRefusal.LoginInvalid());
        }
        if (TypedText.line(displayName).isEmpty() || displayName.length() > MAX_NAME) {
            return Optional.of(new AccessRefusal.NameMissing());
        }
        return role == Role.DOCTOR && practitioner.isEmpty()
                ? Optional.of(new AccessRefusal.PractitionerMissing())
                : Optional.empty();
    }
}
