package clinic.docket.domain.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatientRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate BORN = LocalDate.of(1990, 2, 19);

    @Test
    void acceptsWhatANewcomerTellsOnThePhone() {
        assertThat(PatientRules.check(newcomer("Silva", "João", BORN, "+49 171 5551"), TODAY))
                .isEmpty();
        assertThat(PatientRules.check(newcomer("Sukarno", "", BORN, ""), TODAY)).isEmpty();
    }

    @Test
    void asksForAFamilyName() {
        assertThat(PatientRules.checkName(new PatientName("  ", "João")))
                .contains(new PatientRefusal.FamilyNameMissing());
    }

    @Test
    void limitsTheLengthOfNames() {
        assertThat(PatientRules.checkName(new PatientName("a".repeat(120), "b".repeat(120))))
                .isEmpty();
        assertThat(PatientRules.checkName(new PatientName("a", "b".repeat(121))))
                .contains(new PatientRefusal.NameTooLong(120));
    }

    @Test
    void acceptsOnlyBirthDatesOfPeopleWhoCanBeAlive() {
        LocalDate earliest = TODAY.minusYears(125);

        assertThat(PatientRules.checkBirthDate(TODAY, TODAY)).isEmpty();
        assertThat(PatientRules.checkBirthDate(earliest, TODAY)).isEmpty();
        assertThat(PatientRules.checkBirthDate(TODAY.plusDays(1), TODAY))
                .contains(new PatientRefusal.BirthDateInFuture(TODAY.plusDays(1)));
        assertThat(PatientRules.checkBirthDate(earliest.minusDays(1), TODAY))
                .contains(new PatientRefusal.BirthDateTooEarly(earliest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "+49 (0)171/555-12.34"})
    void acceptsPhoneNumbersAsPeopleWriteThem(String phone) {
        assertThat(PatientRules.checkPhone(phone)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1234", "12345 ext 6", "+ / -", "1234567890123456789012345678901", "١٢٣٤٥٦"})
    void refusesWhatIsNoPhoneNumber(String phone) {
        assertThat(PatientRules.checkPhone(phone)).contains(new PatientRefusal.PhoneInvalid());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "joao@example.org", "j.o+x@mail.example.co.uk"})
    void acceptsMailAddresses(String email) {
        assertThat(PatientRules.checkEmail(email)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"joao", "joao@example", "a b@example.org", "a@b@c.org", "a@.org", "@b.c"})
    void refusesWhatIsNoMailAddress(String email) {
        assertThat(PatientRules.checkEmail(email)).contains(new PatientRefusal.EmailInvalid());
    }

    @Test
    void limitsTheLengthOfTexts() {
        assertThat(PatientRules.check(full("de", "x".repeat(4001)), TODAY))
                .contains(new PatientRefusal.TextTooLong("deskNote", 4000));
        assertThat(PatientRules.check(full("x".repeat(61), ""), TODAY))
                .contains(new PatientRefusal.TextTooLong("language", 60));
    }

    @Test
    void takesAwayWhatCannotBeSeen() {
        Patient cleaned =
                PatientRules.cleaned(
                        newcomer(" Sil\u0000va\t\u00a0Costa ", "Jo\u202eão\n", BORN, " 0171  55 "));

        assertThat(cleaned.name()).isEqualTo(new PatientName("Silva Costa", "João"));
        assertThat(cleaned.phone()).isEqualTo("0171 55");
    }

    @Test
    void keepsTheLinesOfANote() {
        assertThat(PatientRules.cleaned(full("de", " one\r\ntwo\u0007 \n")).deskNote())
                .isEqualTo("one\ntwo");
    }

    @Test
    void keepsTheJoinersThatSomeScriptsNeed() {
        var persian = new PatientName("علی\u200cزاده", "");

        assertThat(PatientRules.cleaned(persian)).isEqualTo(persian);
    }

    private static Patient newcomer(String family, String given, LocalDate born, String phone) {
        return Patient.newcomer(
                new PatientId(new UUID(0, 1)), new PatientName(family, given), born, phone);
    }

    private static Patient full(String language, String note) {
        return new Patient(
                new PatientId(new UUID(0, 1)),
                1,
                new PatientName("Silva", ""),
                BORN,
                Sex.UNKNOWN,
                "",
                "",
                language,
                Set.of(),
                note,
                1);
    }

    @Test
    void namesTheFieldOfEachRefusal() {
        assertThat(new PatientRefusal.TextTooLong("deskNote", 1).field()).contains("deskNote");
        assertThat(PatientRules.check(newcomer("", "", BORN, "1"), TODAY))
                .flatMap(PatientRefusal::field)
                .isEqualTo(Optional.of("familyName"));
    }
}
