package clinic.docket.ui.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.kiosk.Claim;
import clinic.docket.domain.kiosk.KioskRefusal;
import clinic.docket.domain.kiosk.OwnVisit;
import clinic.docket.domain.time.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.MonthDay;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KioskModelTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:42:00Z");
    private static final OwnVisit VISIT =
            new OwnVisit(
                    new AppointmentId(new UUID(0, 1)),
                    TimeRange.of(NOW, Duration.ofMinutes(20)),
                    "Dr. Adler",
                    "Check-up",
                    "",
                    Duration.ZERO,
                    "142");

    private final KioskModel model = new KioskModel();
    private final AtomicInteger wipes = new AtomicInteger();

    @ParameterizedTest
    @CsvSource({
        "1403, 14, 03, NOTHING",
        "43, 04, 03, NOTHING",
        "1, 1, '', DAY",
        "14, 14, '', MONTH",
        "145, 14, 05, NOTHING",
        "2902, 29, 02, NOTHING",
        "3102, 31, 02, REAL_DAY",
        "0005, 00, 05, REAL_DAY",
        "14039, 14, 03, NOTHING"
    })
    void readsDayAndMonthDigitByDigit(
            String typed, String day, String month, TypedBirthday.Missing missing) {
        var birthday = TypedBirthday.NOTHING;
        for (int digit : typed.chars().map(sign -> sign - '0').toArray()) {
            birthday = birthday.with(digit);
        }

        assertThat(birthday.day()).isEqualTo(day);
        assertThat(birthday.month()).isEqualTo(month);
        assertThat(birthday.missing()).isEqualTo(missing);
    }

    @Test
    void claimsOnlyWhatIsComplete() {
        typeBirthday();
        model.askLetters();
        model.typeLetter("M");
        assertThat(model.claim()).isEmpty();

        model.typeLetter("Ü");
        model.typeLetter("L");

        assertThat(model.claim()).contains(new Claim(MonthDay.of(3, 14), "MÜ"));
        model.removeLetter();
        assertThat(model.claim()).isEmpty();
    }

    @Test
    void leavesOnlyTheDeskAfterThreeFailures() {
        for (int left = 2; left >= 0; left--) {
            model.begin();
            assertThat(model.stepProperty().get()).isEqualTo(KioskStep.BIRTHDAY);
            model.refused(new KioskRefusal.NotRecognised());
            assertThat(model.triesLeftProperty().get()).isEqualTo(left);
        }

        assertThat(model.isOnlyTheDeskLeft()).isTrue();
        model.startOver();
        model.begin();
        assertThat(model.stepProperty().get()).isEqualTo(KioskStep.REFUSED);
    }

    @Test
    void countsAVisitThatIsNotMineAsAFailure() {
        model.found(VISIT);

        model.refused(new KioskRefusal.NotRecognised());

        assertThat(model.triesLeftProperty().get()).isEqualTo(2);
        assertThat(model.visitProperty().get()).isEmpty();
    }

    @Test
    void doesNotCountWhoIsEarlyOrLate() {
        model.refused(new KioskRefusal.CheckInTooEarly(NOW));
        model.refused(new KioskRefusal.CheckInTooLate());
        model.refused(new KioskRefusal.CheckedInAlready());

        assertThat(model.triesLeftProperty().get()).isEqualTo(3);
    }

    @Test
    void asksAfterTwentySecondsAndWipesAfterForty() {
        model.onWipe(wipes::incrementAndGet);
        model.begin();
        model.shown(NOW);
        typeBirthday();

        look(19);
        assertThat(model.secondsLeftProperty().get()).isEmpty();
        look(20);
        assertThat(model.secondsLeftProperty().get()).contains(20);
        look(39);
        assertThat(model.secondsLeftProperty().get()).contains(1);
        assertThat(model.stepProperty().get()).isEqualTo(KioskStep.BIRTHDAY);

        look(40);

        assertThat(model.stepProperty().get()).isEqualTo(KioskStep.WELCOME);
        assertThat(model.birthdayProperty().get()).isEqualTo(TypedBirthday.NOTHING);
        assertThat(model.secondsLeftProperty().get()).isEmpty();
        assertThat(wipes).hasValue(1);
    }

    @Test
    void waitsForWhoeverNeedsMoreTime() {
        model.begin();
        model.shown(NOW);
        look(30);

        model.touched(NOW.plusSeconds(30));

        assertThat(model.secondsLeftProperty().get()).isEmpty();
        look(49);
        assertThat(model.secondsLeftProperty().get()).isEmpty();
        look(60);
        assertThat(model.stepProperty().get()).isEqualTo(KioskStep.BIRTHDAY);
        look(70);
        assertThat(model.stepProperty().get()).isEqualTo(KioskStep.WELCOME);
    }

    @Test
    void closesTheLastScreenAfterTenSecondsWhoeverTouchesIt() {
        model.done(VISIT);
        model.shown(NOW);
        look(4);
        assertThat(model.secondsLeftProperty().get()).contains(6);
        model.touched(NOW.plusSeconds(9));

        look(10);

        assertThat(model.stepProperty().get()).isEqualTo(KioskStep.WELCOME);
        assertThat(model.visitProperty().get()).isEqualTo(Optional.empty());
    }

    @Test
    void givesTheNextPersonThreeTries() {
        model.refused(new KioskRefusal.NotRecognised());
        model.shown(NOW);

        look(40);

        assertThat(model.triesLeftProperty().get()).isEqualTo(3);
        assertThat(model.refusalProperty().get()).isEmpty();
    }

    @Test
    void givesBackTheLooksOfWhoeverLeftTheFirstScreen() {
        model.onWipe(wipes::incrementAndGet);
        model.shown(NOW);

        look(39);
        assertThat(wipes).hasValue(0);
        look(40);
        assertThat(wipes).hasValue(1);
    }

    private void typeBirthday() {
        for (int digit : new int[] {1, 4, 0, 3}) {
            model.typeDigit(digit);
        }
    }

    private void look(int seconds) {
        model.look(NOW.plusSeconds(seconds));
    }
}
