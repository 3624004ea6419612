package clinic.docket.store.rights;

import java.util.regex.Pattern;

/** The account with which all workstations connect to a shared database. */
public final class DeskAccount {
    /** The same on each engine. */
    public static final String NAME = "docket_desk";

    private static final Pattern PASSWORD = Pattern.compile("[A-Za-z0-9_-]{16,100}");

    private DeskAccount() {}

    /** Passwords stand in SQL that takes no parameters: nothing in them may end a text. */
    static String quoted(String password) {
        if (!PASSWORD.matcher(password).matches()) {
            throw new IllegalArgumentException("16 to 100 letters, digits, hyphens, underscores");
        }
        return "'" + password + "'";
    }
}
