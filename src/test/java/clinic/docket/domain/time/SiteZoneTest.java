package clinic.docket.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.zone.ZoneRulesProvider;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteZoneTest {
    private static final SiteZone BERLIN = SiteZone.of("Europe/Berlin");
    private static final LocalDate SPRING = LocalDate.of(2027, 3, 28);
    private static final LocalDate AUTUMN = LocalDate.of(2027, 10, 31);

    @Test
    void readsASkippedTimeAsTheMomentTheClockJumps() {
        Instant jump = Instant.parse("2027-03-28T01:00:00Z");

        assertThat(BERLIN.instant(SPRING, LocalTime.of(2, 0))).isEqualTo(jump);
        assertThat(BERLIN.instant(SPRING, LocalTime.of(2, 30))).isEqualTo(jump);
        assertThat(BERLIN.instant(SPRING, LocalTime.of(3, 0))).isEqualTo(jump);
        assertThat(BERLIN.instant(SPRING, LocalTime.of(1, 59))).isEqualTo(jump.minusSeconds(60));
    }

    @Test
    void readsATimeShownTwiceAsItsFirstShowing() {
        assertThat(BERLIN.instant(AUTUMN, LocalTime.of(2, 30)))
                .isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
        assertThat(BERLIN.instant(AUTUMN, LocalTime.of(3, 0)))
                .isEqualTo(Instant.parse("2027-10-31T02:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2027-03-28, 23:00",
        "Europe/Berlin, 2027-10-31, 25:00",
        "Europe/Berlin, 2027-10-30, 24:00",
        "America/New_York, 2026-03-08, 23:00",
        "America/New_York, 2026-11-01, 25:00",
        "Australia/Lord_Howe, 2026-04-05, 24:30",
        "Australia/Lord_Howe, 2026-10-04, 23:30",
        "Asia/Beirut, 2026-03-29, 23:00",
        "Asia/Kathmandu, 2026-03-29, 24:00"
    })
    void givesEachDayItsTrueLength(String zone, LocalDate date, String length) {
        Duration day = SiteZone.of(zone).day(date).length();

        assertThat("%d:%02d".formatted(day.toHours(), day.toMinutesPart())).isEqualTo(length);
    }

    @Test
    void endsADayAtTheNextMidnight() {
        assertThat(BERLIN.endInstant(SPRING, LocalTime.MIDNIGHT))
                .isEqualTo(BERLIN.startOfDay(SPRING.plusDays(1)));
        assertThat(BERLIN.endInstant(SPRING, LocalTime.of(9, 0)))
                .isEqualTo(BERLIN.instant(SPRING, LocalTime.of(9, 0)));
    }

    @Test
    void showsTheDateAndTimeOfTheSite() {
        Instant instant = Instant.parse("2027-06-30T22:30:00Z");

        assertThat(BERLIN.date(instant)).isEqualTo(LocalDate.of(2027, 7, 1));
        assertThat(BERLIN.time(instant)).isEqualTo(LocalTime.of(0, 30));
        assertThat(SiteZone.of("Asia/Kathmandu").time(instant)).isEqualTo(LocalTime.of(4, 15));
    }

    @Test
    void zonesAreJavasOwnAndNoLibraryAddsSomeThatAskTheNetwork() {
        assertThat(ServiceLoader.load(ZoneRulesProvider.class)).isEmpty();
    }
}
