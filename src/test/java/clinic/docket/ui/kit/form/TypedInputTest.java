package clinic.docket.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedInputTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final TypedInput english = new TypedInput(Locale.ENGLISH);
    private final TypedInput german = new TypedInput(Locale.GERMAN);

    @ParameterizedTest
    @CsvSource({"8,08:00", "8:00,08:00", "0800,08:00", "830,08:30", "17.30,17:30", "24:00,00:00"})
    void readsTimesAsTyped(String typed, LocalTime expected) {
        assertThat(english.time(typed)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25:00", "8:60", "noon", "12345"})
    void readsNoTimeFromOtherWords(String typed) {
        assertThat(english.time(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.12.2026",
                "8.12.",
                "08/12/2026",
                "8/12",
                "2026-12-08",
                "8 Dec 2026",
                "8 december 2026",
                "8.12.26"
            })
    void readsDatesWithTheDayFirst(String typed) {
        assertThat(english.date(typed, TODAY)).contains(LocalDate.of(2026, 12, 8));
    }

    @Test
    void readsADateWithoutYearAsTheNextOne() {
        assertThat(english.date("23.11", TODAY)).contains(LocalDate.of(2027, 11, 23));
        assertThat(english.date("24.11", TODAY)).contains(TODAY);
    }

    @Test
    void readsMonthsInTheLanguageOfTheTexts() {
        assertThat(german.date("8. Dezember 2026", TODAY)).contains(LocalDate.of(2026, 12, 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void readsBackEveryDateThatDocketWrites(String language) {
        var texts = new Texts(Locale.of(language));
        var formats = new Formats(texts, ZoneOffset.UTC);
        var input = new TypedInput(texts.locale());

        for (int month = 1; month <= 12; month++) {
            var day = LocalDate.of(2026, month, 7);
            assertThat(input.date(formats.birthDate(day), TODAY)).contains(day);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31.2.2026",
                "31 Feb 2026",
                "31 February 2026",
                "2026-02-31",
                "31.2.",
                "",
                "tomorrow",
                "8.13.2026",
                "1 Jan +99999",
                "٣.٣.٢٠٢٦"
            })
    void readsNoDateFromWhatIsNone(String typed) {
        assertThat(english.date(typed, TODAY)).isEmpty();
    }

    @Test
    void takesTheNextLeapDayForOneWithoutAYear() {
        assertThat(english.date("29.2.", LocalDate.of(2026, 11, 24)))
                .contains(LocalDate.of(2028, 2, 29));
        assertThat(english.date("29.2.", LocalDate.of(2028, 3, 1)))
                .contains(LocalDate.of(2032, 2, 29));
    }

    @Test
    void readsAmountsWithCommaOrPoint() {
        var euro = Currency.getInstance("EUR");
        assertThat(english.minorUnits("24", euro)).contains(2400L);
        assertThat(english.minorUnits("24,50", euro)).contains(2450L);
        assertThat(english.minorUnits("24.505", euro)).isEmpty();
        assertThat(english.minorUnits("-3", euro)).isEmpty();
    }
}
