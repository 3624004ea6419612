package clinic.docket.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords(4);

    @Test
    void matchesOnlyTheSamePassword() {
        String hash = passwords.hash("ein langes Wort");

        assertThat(passwords.matches("ein langes Wort", hash)).isTrue();
        assertThat(passwords.matches("ein langes wort", hash)).isFalse();
    }

    @Test
    void saltsEveryHash() {
        assertThat(passwords.hash("ein langes Wort"))
                .isNotEqualTo(passwords.hash("ein langes Wort"));
    }

    @Test
    void rejectsWhatBcryptCannotTellApart() {
        String seventyTwo = "x".repeat(72);
        String hash = passwords.hash(seventyTwo);

        assertThat(passwords.matches(seventyTwo, hash)).isTrue();
        assertThat(passwords.matches(seventyTwo + "y", hash)).isFalse();
        assertThat(passwords.matches("secret\0tail", passwords.hash("secret"))).isFalse();
        assertThat(passwords.matches("é".repeat(40), hash)).isFalse();
    }

    @Test
    void nobodyHasNoPassword() {
        assertThat(passwords.matchesNobody()).isFalse();
    }

    @Test
    void usesTheCostItIsGiven() {
        assertThat(new Passwords(5).hash("ein langes Wort")).startsWith("$2a$05$");
    }
}
