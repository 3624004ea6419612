package clinic.docket.service.access;

import at.favre.lib.crypto.bcrypt.BCrypt;
import clinic.docket.domain.access.PasswordRule;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/**
 * Passwords as bcrypt keeps them. What bcrypt cannot tell apart (NUL, more than 72 bytes) never
 * matches, after the same time as everything else.
 */
public final class Passwords {
    /** About a quarter of a second for one guess. */
    public static final int COST = 12;

    private static final byte[] NOBODY = "nobody".getBytes(StandardCharsets.US_ASCII);

    private final int cost;

    /**
     * @param cost {@link #COST} wherever people sign in; tests take 4, the least that bcrypt knows
     */
    public Passwords(int cost) {
        this.cost = cost;
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
     * What a password becomes with a salt of one's own, to make a key of: a guess costs as much as
     * one at the sign-in, and the answer says nothing about the hash that is stored. A password
     * that bcrypt cannot take becomes what nobody's does.
     *
     * @param salt 16 random bytes
     */
    public byte[] stretch(String password, byte[] salt) {
        var known = PasswordRule.canHash(password) && !password.isEmpty();
        var hash =
                BCrypt.withDefaults()
                        .hashRaw(
                                cost,
                                salt,
                                known ? password.getBytes(StandardCharsets.UTF_8) : nobody())
                        .rawHash;
        return known ? hash : nobody();
    }

    private static byte[] nobody() {
        var random = new byte[NOBODY.length];
        new SecureRandom().nextBytes(random);
        return random;
    }

    /**
     * Takes as long as {@link #matches} and says no: an unknown login must not be told from a wrong
     * password by the time that the answer takes.
     */
    public boolean matchesNobody() {
        // To compare is to make the hash once more; what is made here nobody asks for.
        return BCrypt.withDefaults().hash(cost, NOBODY).length == 0;
    }
}
