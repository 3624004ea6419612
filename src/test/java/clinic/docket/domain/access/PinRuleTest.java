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
    void countsOnlyOnTheDayOnWhichThePasswordWasUsed() {
        var use = PasswordUse.now(JULIA, TODAY);

        assertThat(use.letsPinCount(TODAY)).isTrue();
        assertThat(use.letsPinCount(TODAY.plusDays(1))).isFalse();
        assertThat(use.letsPinCount(TODAY.minusDays(1))).isFalse();
    }

    @Test
    void countsUntilItWasWrongThreeTimes() {
        var use = PasswordUse.now(JULIA, TODAY);
        for (int left = 3; left > 0; left--) {
            assertThat(use.pinsLeft()).isEqualTo(left);
            assertThat(use.letsPinCount(TODAY)).isTrue();
            use = use.withWrongPin();
        }

        assertThat(use.letsPinCount(TODAY)).isFalse();
        assertThat(use.withWrongPin().pinsLeft()).isZero();
    }
}
