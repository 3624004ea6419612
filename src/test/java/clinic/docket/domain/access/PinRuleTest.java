package clinic.docket.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinRuleTest {
    private static final UserId JULIA = new UserId(new UUID(1, 1));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "12345a", "١٢٣٤٥٦", "12 345"})
    void wantsSixDigits(String text) {
        assertThat(PinRule.check(text)).contains(new AccessRefusal.PinInvalid(6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000", "777777", "123456", "987654", "024680", "890123"})
    void refusesWhatIsJustCounted(String text) {
        assertThat(PinRule.check(text)).contains(new AccessRefusal.PinTooEasy());
    }

    @Test
    void takesAnyOtherDigits() {
        assertThat(PinRule.check("271828")).isEmpty();
    }

    @Test
    void countsOnlyWhereAndWhenThePasswordWasUsed() {
        var uses = new PasswordUses();
        uses.passwordUsed("Desk 1", JULIA, TODAY);

        assertThat(uses.pinCounts("Desk 1", JULIA, TODAY)).isTrue();
        assertThat(uses.pinCounts("Desk 2", JULIA, TODAY)).isFalse();
        assertThat(uses.pinCounts("Desk 1", JULIA, TODAY.plusDays(1))).isFalse();
        assertThat(uses.present("Desk 1", TODAY)).containsExactly(JULIA);
        assertThat(uses.pinsLeft("Desk 2", JULIA)).isZero();
    }

    @Test
    void forgetsWrongPinsWithThePassword() {
        var uses = new PasswordUses();
        uses.passwordUsed("Desk 1", JULIA, TODAY);
        for (int i = 0; i < 3; i++) {
            uses.pinWrong("Desk 1", JULIA);
        }
        assertThat(uses.pinCounts("Desk 1", JULIA, TODAY)).isFalse();

        uses.passwordUsed("Desk 1", JULIA, TODAY);
        assertThat(uses.pinsLeft("Desk 1", JULIA)).isEqualTo(3);
    }
}
