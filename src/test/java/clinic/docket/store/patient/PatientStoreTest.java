package clinic.docket.store.patient;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientAlert;
import clinic.docket.domain.patient.PatientName;
import clinic.docket.domain.patient.PatientSearch;
import clinic.docket.domain.patient.PatientSearch.BirthDate;
import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.domain.patient.Sex;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.Fresh;
import clinic.docket.store.StoreContract;
import clinic.docket.store.session.DuplicateRecord;
import clinic.docket.store.session.StaleRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PatientStoreTest extends StoreContract {
    /** A family name that no other test has: letters for the digits of a fresh number. */
    private final String unique =
            String.valueOf(Fresh.number())
                    .chars()
                    .mapToObj(digit -> (char) (digit - '0' + 'a') + "q")
                    .collect(joining());

    @Test
    void returnsPatientAsStored() {
        Patient stored = add(full(Fixtures.patient(Fresh.number(), "Ó Briain", "Zoë 🦊"), 0));

        assertThat(stored.version()).isEqualTo(1);
        assertThat(read(() -> store().find(stored.id()))).contains(stored);
        Patient changed = write(() -> store().change(renamed(stored, "Núñez")));
        assertThat(read(() -> store().find(stored.id()))).contains(changed);
        assertThat(changed.number()).isEqualTo(stored.number());
        assertThat(changed.version()).isEqualTo(2);
    }

    private static Patient full(Patient patient, long version) {
        return new Patient(
                patient.id(),
                patient.number(),
                patient.name(),
                patient.birthDate(),
                Sex.OTHER,
                patient.phone(),
                "zoe@example.org",
                "Irish",
                Set.of(PatientAlert.ALLERGY, PatientAlert.INTERPRETER),
                "Rings the\nother bell",
                version);
    }

    @Test
    void countsNumbersUpFrom10001() {
        Patient first = add(Fixtures.patient(Fresh.number(), "Eins", ""));
        Patient second = add(Fixtures.patient(Fresh.number(), "Zwei", ""));

        assertThat(first.number()).isGreaterThanOrEqualTo(10_001);
        assertThat(second.number()).isGreaterThan(first.number());
    }

    @Test
    void refusesTheSameIdTwice() {
        Patient stored = add(Fixtures.patient(Fresh.number(), "Eins", ""));

        assertThatThrownBy(() -> add(full(stored, 0))).isInstanceOf(DuplicateRecord.class);
    }

    @Test
    void refusesChangeOfAnOldVersion() {
        Patient read = add(Fixtures.patient(Fresh.number(), "Eins", ""));
        write(() -> store().change(renamed(read, "Zwei")));

        assertThatThrownBy(() -> write(() -> store().change(renamed(read, "Drei"))))
                .isInstanceOf(StaleRecord.class);
    }

    @Test
    void findsNamePartsInAnyOrder() {
        Patient wanted = add(Fixtures.patient(Fresh.number(), unique, "Nora Maria"));
        add(Fixtures.patient(Fresh.number(), unique, "Karl"));

        assertThat(found(unique.substring(0, unique.length() - 1), "nor"))
                .containsExactly(wanted.id());
        assertThat(found("mar", unique)).containsExactly(wanted.id());
        assertThat(found("mar", "nora", unique)).containsExactly(wanted.id());
        assertThat(found("marx", unique)).isEmpty();
        assertThat(found(unique)).hasSize(2);
    }

    @Test
    void findsWithoutAccentsAndAsSpelledOut() {
        Patient wanted = add(Fixtures.patient(Fresh.number(), "Müßig" + unique, "Łucja"));

        assertThat(found("MÜSSIG" + unique)).containsExactly(wanted.id());
        assertThat(found("muessig" + unique)).containsExactly(wanted.id());
        assertThat(found("mussig" + unique, "lucja")).containsExactly(wanted.id());
        assertThat(found("müßig" + unique, "Łuc")).containsExactly(wanted.id());
    }

    @Test
    void showsWholeWordsBeforeBeginnings() {
        Patient longer = add(Fixtures.patient(Fresh.number(), "A" + unique + "x", "Ann"));
        Patient exact = add(Fixtures.patient(Fresh.number(), "B" + unique, "A" + unique));

        assertThat(found("a" + unique)).containsExactly(exact.id(), longer.id());
    }

    @Test
    void forgetsTheOldNameWhenItChanges() {
        Patient stored = add(Fixtures.patient(Fresh.number(), unique, "Nora"));
        write(() -> store().change(renamed(stored, "Z" + unique)));

        assertThat(found(unique)).isEmpty();
        assertThat(found("Z" + unique, "nora")).containsExactly(stored.id());
    }

    @Test
    void narrowsByBirthDate() {
        Patient wanted = add(born(LocalDate.of(1990, 2, 19)));
        add(born(LocalDate.of(1990, 2, 20)));
        Patient twin = add(born(LocalDate.of(1985, 2, 19)));

        assertThat(foundBorn(new BirthDate(19, 2, Optional.of(1990)), unique))
                .containsExactly(wanted.id());
        assertThat(foundBorn(new BirthDate(19, 2, Optional.empty()), unique))
                .containsExactlyInAnyOrder(wanted.id(), twin.id());
    }

    @Test
    void findsByBirthDateAlone() {
        Patient wanted = add(born(LocalDate.of(1901, 3, 4)));

        assertThat(foundBorn(new BirthDate(4, 3, Optional.of(1901)))).contains(wanted.id());
        assertThat(foundBorn(new BirthDate(4, 3, Optional.empty()))).contains(wanted.id());
        assertThat(foundBorn(new BirthDate(31, 2, Optional.of(1990)))).isEmpty();
    }

    @Test
    void findsByNumberAndByPhone() {
        String digits = "77" + Fresh.number();
        Patient wanted = add(withPhone("+49 (0)30 / " + digits));

        assertThat(foundDigits("4930" + digits)).contains(wanted.id());
        assertThat(foundDigits("030" + digits)).contains(wanted.id());
        assertThat(foundDigits("03077")).contains(wanted.id());
        assertThat(foundDigits(digits)).contains(wanted.id());
        assertThat(foundDigits(String.valueOf(wanted.number()))).first().isEqualTo(wanted.id());
        assertThat(foundDigits("99999999999999999999999")).isEmpty();
    }

    @Test
    void findsNothingWhenNothingIsAsked() {
        assertThat(found()).isEmpty();
        assertThat(found("", "--")).isEmpty();
    }

    @Test
    void findsNoMoreThanAsked() {
        for (int i = 0; i < 4; i++) {
            add(Fixtures.patient(Fresh.number(), unique, "Nora"));
        }
        var search = new PatientSearch(List.of(unique), Optional.empty(), "");

        assertThat(read(() -> store().search(search, 3))).hasSize(3);
    }

    private PatientStore store() {
        return new PatientStore(tx());
    }

    private Patient add(Patient patient) {
        return write(() -> store().add(patient));
    }

    private Patient born(LocalDate date) {
        Patient patient = Fixtures.patient(Fresh.number(), unique, "Nora");
        return Patient.newcomer(patient.id(), patient.name(), date, patient.phone());
    }

    private Patient withPhone(String phone) {
        Patient patient = Fixtures.patient(Fresh.number(), unique, "Nora");
        return Patient.newcomer(patient.id(), patient.name(), patient.birthDate(), phone);
    }

    private static Patient renamed(Patient patient, String family) {
        return new Patient(
                patient.id(),
                patient.number(),
                new PatientName(family, patient.name().given()),
                patient.birthDate(),
                patient.sex(),
                patient.phone(),
                patient.email(),
                patient.language(),
                patient.alerts(),
                patient.deskNote(),
                patient.version());
    }

    private List<Object> found(String... words) {
        return ids(new PatientSearch(List.of(words), Optional.empty(), ""));
    }

    private List<Object> foundBorn(BirthDate date, String... words) {
        return ids(new PatientSearch(List.of(words), Optional.of(date), ""));
    }

    private List<Object> foundDigits(String digits) {
        return ids(new PatientSearch(List.of(), Optional.empty(), digits));
    }

    private List<Object> ids(PatientSearch search) {
        return read(() -> store().search(search, 50)).stream()
                .<Object>map(PatientSummary::id)
                .toList();
    }
}
