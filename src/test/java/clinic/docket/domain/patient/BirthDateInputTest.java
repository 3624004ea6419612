package clinic.docket.domain.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDateInputTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "19.2.1990",
                "19.02.1990",
                " 19/2/1990 ",
                "19-2-1990",
                "19 2 1990",
                "19. 2. 1990",
                "19021990",
                "190290",
                "1990-02-19",
                "1990/2/19",
                "19.2.90",
                "19 Feb 1990",
                "19. Februar 1990",
                "19 feb 90",
                "February 19, 1990",
                "19th february 1990"
            })
    void readsADateAsPeopleTypeIt(String typed) {
        assertThat(BirthDateInput.read(typed, TODAY).result()).contains(LocalDate.of(1990, 2, 19));
    }

    @Test
    void takesTwoDigitsForTheLatestYearThatMakesNoDateInTheFuture() {
        assertThat(BirthDateInput.read("24.11.26", TODAY).result()).contains(TODAY);
        assertThat(BirthDateInput.read("25.11.26", TODAY).result())
                .contains(LocalDate.of(1926, 11, 25));
        assertThat(BirthDateInput.read("25.11.2026", TODAY).result())
                .contains(LocalDate.of(2026, 11, 25));
    }

    @Test
    void saysHowManyDaysTheMonthHad() {
        assertThat(BirthDateInput.read("31.02.1985", TODAY).refused())
                .contains(new PatientRefusal.NoSuchDay(YearMonth.of(1985, 2), 28));
        assertThat(BirthDateInput.read("31.4.1985", TODAY).refused())
                .contains(new PatientRefusal.NoSuchDay(YearMonth.of(1985, 4), 30));
        assertThat(BirthDateInput.read("29.2.1984", TODAY).isDone()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "19.2", "19.2.199", "19.13.1990", "0.2.1990", "1.0.1990"})
    void saysThatATextIsNoDate(String typed) {
        assertThat(BirthDateInput.read(typed, TODAY).refused())
                .contains(new PatientRefusal.BirthDateUnreadable());
    }

    @Test
    void asksForADateWhereNoneIsTyped() {
        assertThat(BirthDateInput.read("  ", TODAY).refused())
                .contains(new PatientRefusal.BirthDateMissing());
    }
}
