package clinic.docket.service.access;

import at.favre.lib.crypto.bcrypt.BCrypt;
import clinic.docket.domain.access.PasswordRule;
import java.nio.charset.StandardCharsets;

/**
 * Passwords as bcrypt keeps them. What bcrypt cannot tell apart (NUL, more than 72 bytes) never
 * matches, after the same time as everything else.
 */
public final class Passwords {
    /** About a quarter of a second for one guess. */
    public static final int COST = 12;

    private static final byte[] NOBODY = "nobody".getBytes(StandardCharsets.US_ASCII);

    private final int cost;
    private final byte[] nobodysHash;

    /**
     * @param cost {@link #COST} wherever people sign in; tests take 4, the least that bcrypt knows
     */
    public Passwords(int cost) {
        this.cost = cost;
        this.nobodysHash = BCrypt.withDefaults().hash(cost, NOBODY);
    }

    /** Only for passwords that passed {@link PasswordRule}. */
    public String hash(String password) {
        return new String(
                BCrypt.withDefaults().hash(cost, password.getBytes(StandardCharsets.UTF_8)),
                StandardCharsets.US_ASCII);
    }

    public boolean matches(String password, String hash) {
        if (!PasswordRule.canHash(password)) {
            return matchesNobody();
        }
        return BCrypt.verifyer()
                .verify(
                        password.getBytes(StandardCharsets.UTF_8),
                        hash.getBytes(StandardCharsets.US_ASCII))
                .verified;
    }

    /**
     * Takes as long as {@link #matches} and says no: an unknown login must not be told from a wrong
     * password by the time that the answer takes.
     */
    public boolean matchesNobody() {
        return BCrypt.verifyer().verify(new byte[] {'?'}, nobodysHash).verified;
    }
}
