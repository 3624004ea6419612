package clinic.docket.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordRuleTest {
    @Test
    void wantsTenCharactersHoweverTheyAreStored() {
        assertThat(PasswordRule.check("123456789", "anna"))
                .contains(new AccessRefusal.PasswordTooShort(10));
        assertThat(PasswordRule.check("1234567890", "anna")).isEmpty();
        assertThat(PasswordRule.check("🦷".repeat(9), "anna")).isPresent();
        assertThat(PasswordRule.check("🦷".repeat(10), "anna")).isEmpty();
    }

    @Test
    void refusesWhatBcryptCannotTellApart() {
        assertThat(PasswordRule.check("a".repeat(72), "anna")).isEmpty();
        assertThat(PasswordRule.check("a".repeat(73), "anna"))
                .contains(new AccessRefusal.PasswordTooLong(72));
        assertThat(PasswordRule.check("ä".repeat(37), "anna"))
                .contains(new AccessRefusal.PasswordTooLong(72));
        assertThat(PasswordRule.check("0123456789\0", "anna")).isPresent();
        assertThat(PasswordRule.canHash("0123\0")).isFalse();
    }

    @Test
    void refusesTheLoginNameItself() {
        assertThat(PasswordRule.check("Anna.Keller", "anna.keller"))
                .contains(new AccessRefusal.PasswordIsLogin());
    }
}
