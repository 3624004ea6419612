package clinic.docket.store.patient;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.docket.domain.patient.ContactChannel;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientAlert;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.PatientName;
import clinic.docket.domain.patient.PatientSearch;
import clinic.docket.domain.patient.PatientSearch.BirthDate;
import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.domain.patient.Sex;
import clinic.docket.domain.patient.duplicate.Traits;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.Fresh;
import clinic.docket.store.StoreContract;
import clinic.docket.store.failure.DuplicateRecord;
import clinic.docket.store.failure.StaleRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatientStoreTest extends StoreContract {
    /**
     * A family name that no other test has, nor one with a typo less: two letters for each digit of
     * a fresh number.
     */
    private final String unique =
            String.valueOf(Fresh.number())
                    .chars()
                    .mapToObj(digit -> "" + (char) (digit - '0' + 'a') + (char) (digit - '0' + 'k'))
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
                Optional.of(ContactChannel.LETTER),
                Set.of(PatientAlert.ALLERGY, PatientAlert.INTERPRETER),
                Map.of(
                        PatientAlert.ALLERGY,
                        "latex, and also = signs",
                        PatientAlert.INTERPRETER,
                        "Irish"),
                "Rings the\nother bell",
                Optional.empty(),
                version);
    }

    @Test
    void findsWhoSharesTheBirthDateThePhoneOrTheName() {
        var day = LocalDate.of(1800, 1, 1).plusDays(Fresh.number() % 40_000);
        String phone = "+4930" + (1_000_000 + Fresh.number());
        Patient born = add(resembling("Eins", day, ""));
        Patient called = add(resembling("Zwei", day.plusDays(1), phone.replace("+49", "0")));
        Patient named = add(resembling(unique, day.plusDays(1), ""));
        add(resembling("Drei", day.plusDays(1), ""));

        var traits = new Traits(new PatientName(unique + "x", "Nora"), day, phone);
        assertThat(read(() -> store().resembling(traits)))
                .extracting(PatientSummary::id)
                .containsExactlyInAnyOrder(born.id(), called.id(), named.id());
    }

    private static Patient resembling(String family, LocalDate born, String phone) {
        return Patient.newcomer(
                new PatientId(Fresh.id()), new PatientName(family, "Nora"), born, phone);
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
    void findsLettersThatAreTypedInAnotherWay() {
        Patient mueller = add(Fixtures.patient(Fresh.number(), "Mueller" + unique, "Ana"));
        Patient zhukova = add(Fixtures.patient(Fresh.number(), "Zhukova" + unique, "Yuliya"));
        Patient yuri = add(Fixtures.patient(Fresh.number(), "Жуков", "Юрий" + unique));

        assertThat(found("müller" + unique)).containsExactly(mueller.id());
        assertThat(found("mu\u0308ller" + unique, "ana")).containsExactly(mueller.id());
        assertThat(found("жукова" + unique, "юлия")).containsExactly(zhukova.id());
        assertThat(found("zhukov", "iurii" + unique)).containsExactly(yuri.id());
        assertThat(found("zhukov", "yuriy" + unique)).containsExactly(yuri.id());
    }

    @ParameterizedTest
    @CsvSource({
        "O’Connor, Sinéad, oconnor sinead",
        "O’Connor, Sinéad, o'connor sinead",
        "D'Angelo, Lia, d’angelo lia",
        "D'Angelo, Lia, angelo lia",
        "van der Berg, Jan, vanderberg jan",
        "van der Berg, Jan, jan van der berg",
        "van der Berg, Jan, berg ja",
        "Nguyễn, Đức, nguyen duc",
        "李, 小龍, 李小龍",
        "李, 小龍, 小龍 李",
        "Madonna, '', madonn",
        "الزهراني, محمد, محمد الزهراني",
        "כהן, נועה, נועה כהן",
        "Groß-Gerau, Łódź, lodz grossgerau"
    })
    void findsNamesOfTheWorld(String family, String given, String typed) {
        Patient wanted = add(born(family, given, LocalDate.of(1899, 12, 24)));
        var birthDate = Optional.of(new BirthDate(24, 12, Optional.of(1899)));

        assertThat(ids(new PatientSearch(List.of(typed.split(" ", -1)), birthDate, "")))
                .contains(wanted.id());
        assertThat(ids(new PatientSearch(List.of(typed.split(" ", -1)), Optional.empty(), "")))
                .contains(wanted.id());
    }

    @Test
    void findsAWordWithOneTypoAfterAllOthers() {
        Patient wanted = add(Fixtures.patient(Fresh.number(), unique, "Friederike"));
        Patient other = add(Fixtures.patient(Fresh.number(), unique, "Friedericke"));

        assertThat(found(unique, "frideerike")).containsExactly(wanted.id());
        assertThat(found("friederikee", unique)).containsExactly(wanted.id());
        assertThat(found("friederike", unique)).containsExactly(wanted.id(), other.id());
        assertThat(found("fridrike", unique)).isEmpty();
        assertThat(foundBorn(birthday(wanted), unique, "friderike")).containsExactly(wanted.id());
    }

    @Test
    void forgetsTyposOfTheOldNameWhenItChanges() {
        Patient stored = add(Fixtures.patient(Fresh.number(), unique, "Friederike"));
        assertThat(found(unique.substring(1))).containsExactly(stored.id());

        write(() -> store().change(renamed(stored, "Zzz" + unique)));

        assertThat(found(unique.substring(1))).isEmpty();
        assertThat(found("zz" + unique)).containsExactly(stored.id());
    }

    private static BirthDate birthday(Patient patient) {
        LocalDate born = patient.birthDate();
        return new BirthDate(born.getDayOfMonth(), born.getMonthValue(), Optional.empty());
    }

    @Test
    void narrowsANameByDigits() {
        String digits = "77" + Fresh.number();
        Patient wanted = add(withPhone("+49 (0)30 / " + digits));
        add(withPhone("030 1234"));

        for (String typed : List.of("030" + digits, digits, "4930" + digits)) {
            assertThat(ids(new PatientSearch(List.of(unique, "nor"), Optional.empty(), typed)))
                    .containsExactly(wanted.id());
        }
        String number = String.valueOf(wanted.number());
        assertThat(ids(new PatientSearch(List.of(unique), Optional.empty(), number)))
                .containsExactly(wanted.id());
    }

    @Test
    void keepsZerosOfTheLastDigits() {
        for (int i = 0; i < 3; i++) {
            add(withPhone("030 442" + Fresh.number()));
        }
        Patient wanted = add(withPhone("030 7770442"));

        assertThat(ids(new PatientSearch(List.of(unique), Optional.empty(), "0442")))
                .first()
                .isEqualTo(wanted.id());
    }

    @Test
    void findsAPhoneWithItsCountryThatIsStoredWithoutIt() {
        String digits = "66" + Fresh.number();
        Patient wanted = add(withPhone("0171 " + digits));

        assertThat(foundDigits("49171" + digits)).containsExactly(wanted.id());
    }

    @Test
    void readsEightDigitsAsABirthDateToo() {
        Patient wanted = add(born(LocalDate.of(1902, 3, 4)));

        assertThat(foundDigits("04031902")).contains(wanted.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1", "7", "20", "27", "30", "31", "33", "34", "351", "353", "354", "358", "36",
                "370", "380", "39", "41", "420", "43", "44", "45", "47", "48", "52", "55", "61",
                "81", "86", "90", "91", "966", "972"
            })
    void findsPhonesOfManyCountriesByTheirDigits(String country) {
        String national = "8" + Fresh.number();
        Patient wanted = add(withPhone("+" + country + " " + national));

        assertThat(foundDigits(country + national)).contains(wanted.id());
        assertThat(foundDigits("00" + country + national)).contains(wanted.id());
        assertThat(foundDigits("0" + national)).contains(wanted.id());
        assertThat(foundDigits(national)).contains(wanted.id());
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
        write(() -> store().change(renamed(stored, "Zz" + unique)));

        assertThat(found(unique)).isEmpty();
        assertThat(found("Zz" + unique, "nora")).containsExactly(stored.id());
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

    private static Patient born(String family, String given, LocalDate date) {
        Patient patient = Fixtures.patient(Fresh.number(), family, given);
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
