package clinic.docket.service.setup;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.PatientName;
import clinic.docket.domain.schedule.Country;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.service.access.Session;
import clinic.docket.service.patient.NewPatient;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CountryServiceTest {
    private static final Country AUSTRIA = new Country("AT");

    private OpenClinic clinic;
    private CountryService service;
    private Session admin;

    @BeforeEach
    void open() {
        clinic = OpenClinic.inMemory();
        service = clinic.services().country();
        admin = clinic.administrator();
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void countsForEverybodyFromThenOn() {
        assertThat(service.inForce(clinic.receptionist())).contains(new Country("DE"));

        service.choose(admin, Optional.of(AUSTRIA)).orThrow();

        assertThat(service.inForce(clinic.receptionist())).contains(AUSTRIA);
        assertThat(phoneOf("Silva", "0660 1234567")).isEqualTo("+436601234567");
    }

    @Test
    void putsIntoTheTrailWhatItWasAndWhatItIs() {
        service.choose(admin, Optional.of(AUSTRIA)).orThrow();
        service.choose(admin, Optional.of(AUSTRIA)).orThrow();

        assertThat(clinic.trail(SmallClinic.SITE.id().value()))
                .filteredOn(entry -> entry.subjectType().equals("setting"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.before()).isEqualTo(Map.of("country", "DE"));
                    assertThat(entry.after()).isEqualTo(Map.of("country", "AT"));
                });
    }

    @Test
    void mayBeLeftToEachComputer() {
        service.choose(admin, Optional.of(AUSTRIA)).orThrow();
        service.choose(admin, Optional.empty()).orThrow();

        assertThat(service.chosen(admin)).isEmpty();
    }

    @Test
    void tellsWhereAWeekBeginsInALanguageThere() {
        assertThat(firstDay("US", Locale.ENGLISH)).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(firstDay("IE", Locale.ENGLISH)).isEqualTo(DayOfWeek.MONDAY);
        assertThat(firstDay("EG", Locale.ENGLISH)).isEqualTo(DayOfWeek.SATURDAY);
        assertThat(new Country("DE").name(Locale.GERMAN)).isEqualTo("Deutschland");
    }

    @Test
    void knowsNoCountryByOtherLetters() {
        assertThat(Country.of("")).isEmpty();
        assertThat(Country.of("XX")).isEmpty();
        assertThat(Country.all()).hasSizeGreaterThan(200).contains(AUSTRIA);
    }

    private static DayOfWeek firstDay(String country, Locale language) {
        return WeekFields.of(new Country(country).with(language)).getFirstDayOfWeek();
    }

    private String phoneOf(String family, String typed) {
        var newcomer =
                new NewPatient(
                        new PatientId(clinic.nextId()),
                        new PatientName(family, "Mateus"),
                        LocalDate.of(1990, 2, 19),
                        typed);
        return clinic.services()
                .patients()
                .register(clinic.receptionist(), newcomer)
                .orThrow()
                .phone();
    }
}
