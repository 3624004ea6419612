package clinic.docket.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateInputTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "8.12, 2026-12-08",
        "8.12., 2026-12-08",
        "8/12, 2026-12-08",
        "8.12.2027, 2027-12-08",
        "8.12.27, 2027-12-08",
        "2027-01-05, 2027-01-05",
        "5.1, 2027-01-05",
        "20.11, 2026-11-20",
        "1.6, 2027-06-01",
        "+2w, 2026-12-08",
        "+3, 2026-11-27",
        "-1d, 2026-11-23",
        "+1m, 2026-12-24",
        "fri, 2026-11-27",
        "tuesday, 2026-12-01",
        "FR, 2026-11-27",
    })
    void readsWhatTheDeskTypes(String typed, LocalDate date) {
        assertThat(new DateInput(TUESDAY, Locale.ENGLISH).read(typed)).contains(date);
    }

    @ParameterizedTest
    @CsvSource({"do, 2026-11-26", "mittwoch, 2026-11-25", "fri, 2026-11-27", "+2t, 2026-11-26"})
    void readsGermanWeekdaysToo(String typed, LocalDate date) {
        assertThat(new DateInput(TUESDAY, Locale.GERMAN).read(typed)).contains(date);
    }

    @ParameterizedTest
    @CsvSource({"2.1, 2027-01-02", "28.12, 2026-12-28", "20.11, 2026-11-20"})
    void looksBackOverTheTurnOfTheYear(String typed, LocalDate date) {
        assertThat(new DateInput(LocalDate.of(2027, 1, 4), Locale.ENGLISH).read(typed))
                .contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "31.2", "8.13", "+2y", "soon", "99"})
    void anythingElseIsNoDate(String typed) {
        assertThat(new DateInput(TUESDAY, Locale.ENGLISH).read(typed)).isEmpty();
    }
}
