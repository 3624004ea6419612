package clinic.docket.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.patient.Patient;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoPatientsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final List<Patient> patients = new DemoPatients(new DemoRandom(1), TODAY).make(2_000);

    @Test
    void haveNumbersAndIdsOfTheirOwn() {
        assertThat(patients).extracting(Patient::number).doesNotHaveDuplicates();
        assertThat(patients).extracting(Patient::id).doesNotHaveDuplicates();
    }

    @Test
    void wereBornBeforeTodayAndInTheLastHundredYears() {
        assertThat(patients)
                .allSatisfy(patient ->
                        assertThat(patient.birthDate())
                                .isBefore(TODAY)
                                .isAfter(TODAY.minusYears(100)));
    }

    @Test
    void wereRegisteredBetweenTheirBirthAndToday() {
        assertThat(patients)
                .allSatisfy(patient ->
                        assertThat(registered(patient))
                                .isBetween(patient.birthDate(), TODAY.minusDays(1)));
        assertThat(patients)
                .filteredOn(patient -> registered(patient).equals(patient.birthDate()))
                .isNotEmpty()
                .allMatch(patient -> patient.birthDate().isAfter(TODAY.minusDays(3_000)));
    }

    /** An id of version 7 begins with the milliseconds at which it was made. */
    private static LocalDate registered(Patient patient) {
        long made = patient.id().value().getMostSignificantBits() >>> 16;
        return LocalDate.ofInstant(Instant.ofEpochMilli(made), ZoneOffset.UTC);
    }

    @Test
    void haveNamesFromManyCountriesWithTheirAccents() {
        assertThat(patients)
                .extracting(patient -> patient.name().family())
                .contains("Okafor", "Yılmaz", "Schröder", "O'Brien", "Nguyen", "Wójcik");
    }

    @Test
    void getMailOnlyAtADomainKeptForExamples() {
        assertThat(patients)
                .extracting(Patient::email)
                .allMatch(mail -> mail.isEmpty() || mail.matches("[a-z.]+@example\\.org"));
    }
}
