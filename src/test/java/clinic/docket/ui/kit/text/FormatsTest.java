package clinic.docket.ui.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.billing.Money;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Instant START = Instant.parse("2026-11-24T10:50:00Z");

    private final Formats english =
            new Formats(new Texts(Locale.ENGLISH), ZoneId.of("Europe/Dublin"));
    private final Formats german =
            new Formats(new Texts(Locale.GERMAN), ZoneId.of("Europe/Berlin"));

    @Test
    void writesTimesOnTheWallClockOfTheSite() {
        assertThat(english.time(START)).isEqualTo("10:50");
        assertThat(german.time(START)).isEqualTo("11:50");
        assertThat(english.time(LocalTime.of(8, 5))).isEqualTo("08:05");
    }

    @Test
    void writesBothHoursOfTheAutumnNightAlike() {
        assertThat(
                        german.range(
                                Instant.parse("2026-10-25T00:50:00Z"),
                                Instant.parse("2026-10-25T01:10:00Z")))
                .isEqualTo("02:50–02:10");
    }

    @Test
    void writesDatesInTheOrderOfTheLanguage() {
        assertThat(english.date(DAY)).isEqualTo("Tue 24 Nov");
        assertThat(german.date(DAY)).isEqualTo("Di. 24. Nov.");
        assertThat(english.dateLong(DAY)).isEqualTo("Tue 24 November 2026");
        assertThat(german.dateLong(DAY)).isEqualTo("Di. 24. November 2026");
        assertThat(english.birthDate(LocalDate.of(1985, 3, 14))).isEqualTo("14 Mar 1985");
        assertThat(german.birthDate(LocalDate.of(1985, 3, 14))).isEqualTo("14. März 1985");
    }

    @Test
    void takesTheDayOfAnInstantFromTheSite() {
        var late = Instant.parse("2026-11-24T23:30:00Z");
        assertThat(english.date(late)).isEqualTo("Tue 24 Nov");
        assertThat(german.date(late)).isEqualTo("Mi. 25. Nov.");
        assertThat(english.dateTime(late)).isEqualTo("Tue 24 Nov, 23:30");
    }

    @Test
    void writesRangesWithAnEnDash() {
        assertThat(english.range(START, START.plusSeconds(1200))).isEqualTo("10:50–11:10");
        assertThat(german.range(LocalTime.of(8, 0), LocalTime.of(12, 30))).isEqualTo("08:00–12:30");
    }

    @Test
    void writesLengthsAndCountdowns() {
        assertThat(english.duration(Duration.ofMinutes(20))).isEqualTo("20\u00a0min");
        assertThat(english.duration(Duration.ofMinutes(60))).isEqualTo("1\u00a0h");
        assertThat(german.duration(Duration.ofMinutes(90)))
                .isEqualTo("1\u00a0Std.\u00a030\u00a0Min.");
        assertThat(english.countdown(Duration.ofSeconds(252))).isEqualTo("4:12");
        assertThat(english.countdown(Duration.ofSeconds(-3))).isEqualTo("0:00");
    }

    @Test
    void writesTheCurrencyBeforeTheNumber() {
        assertThat(english.money(Money.of(2400, "EUR"))).isEqualTo("€\u00a024.00");
        assertThat(german.money(Money.of(123456, "EUR"))).isEqualTo("€\u00a01.234,56");
        assertThat(english.money(Money.of(500, "JPY"))).isEqualTo("¥\u00a0500");
        assertThat(english.money(Money.of(-950, "EUR"))).isEqualTo("€\u00a0-9.50");
        assertThat(english.moneyShort(Money.of(2400, "EUR"))).isEqualTo("€\u00a024");
        assertThat(english.moneyShort(Money.of(2450, "EUR"))).isEqualTo("€\u00a024.50");
    }

    @Test
    void writesTheAgeOfSmallChildrenInMonthsAndWeeks() {
        assertThat(english.age(LocalDate.of(1985, 3, 14), DAY)).isEqualTo("41");
        assertThat(english.age(LocalDate.of(2024, 11, 24), DAY)).isEqualTo("2");
        assertThat(english.age(LocalDate.of(2024, 11, 25), DAY)).isEqualTo("23\u00a0mo");
        assertThat(german.age(LocalDate.of(2026, 10, 1), DAY)).isEqualTo("7\u00a0Wo.");
    }

    @Test
    void namesWeekdays() {
        assertThat(english.weekday(DayOfWeek.TUESDAY)).isEqualTo("Tuesday");
        assertThat(german.weekday(DayOfWeek.TUESDAY)).isEqualTo("Dienstag");
    }
}
