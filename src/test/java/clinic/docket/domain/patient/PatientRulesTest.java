package clinic.docket.domain.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
                .contains(new PatientRefusal.NameTooLong("givenName", 120));
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
    @ValueSource(
            strings = {
                "",
                "joao@example.org",
                "j.o+x@mail.example.co.uk",
                "jörg@müller.example",
                "用户@例子.广告",
                "o'brien@a-b.example"
            })
    void acceptsMailAddresses(String email) {
        assertThat(PatientRules.checkEmail(email)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "joao",
                "joao@example",
                "a b@example.org",
                "a@b@c.org",
                "a@.org",
                "@b.c",
                "a@b.c, d@e.f",
                "a..b@example.org",
                ".a@example.org",
                "a@-b.org",
                "A <a@b.org>"
            })
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
    void keepsANoteForAnAlertOnly() {
        var notes = Map.of(PatientAlert.ALLERGY, " latex ", PatientAlert.INTERPRETER, "Turkish");
        var patient =
                PatientRules.cleaned(
                        noted(Set.of(PatientAlert.ALLERGY, PatientAlert.WHEELCHAIR), notes));

        assertThat(patient.alertNotes()).isEqualTo(Map.of(PatientAlert.ALLERGY, "latex"));
        assertThat(patient.noteOf(PatientAlert.ALLERGY)).contains("latex");
        assertThat(patient.noteOf(PatientAlert.WHEELCHAIR)).isEmpty();
        var tooLong = Map.of(PatientAlert.ALLERGY, "x".repeat(121));
        assertThat(PatientRules.check(noted(Set.of(PatientAlert.ALLERGY), tooLong), TODAY))
                .contains(new PatientRefusal.TextTooLong("note.ALLERGY", 120));
    }

    private static Patient noted(Set<PatientAlert> alerts, Map<PatientAlert, String> notes) {
        return new Patient(
                new PatientId(new UUID(0, 1)),
                10_001,
                new PatientName("Silva", "João"),
                BORN,
                Sex.UNKNOWN,
                "",
                "",
                "Igbo",
                Optional.of(ContactChannel.SMS),
                alerts,
                notes,
                "",
                Optional.empty(),
                1);
    }

    @Test
    void keepsNamesLetterByLetterInOnePiece() {
        for (var name :
                List.of("O’Brien-d'Àvila", "van der Berg", "Nguyễn", "Μαρία", "李小龍", "Zoë")) {
            var apart = Normalizer.normalize(name, Normalizer.Form.NFD);
            assertThat(PatientRules.cleaned(new PatientName(name, apart)))
                    .isEqualTo(new PatientName(name, name));
        }
    }

    @Test
    void asksForANameThatCanBeSeen() {
        var nothing = PatientRules.cleaned(new PatientName("\u200b\u200d \u0000", ""));
        assertThat(PatientRules.checkName(nothing))
                .contains(new PatientRefusal.FamilyNameMissing());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+49 171 5550123", "030 / 555 01 42", "+44 20 7946 0958", "+353 1 555 0123",
                "+33 1 23 45 67 89", "+34 912 345 678", "+351 21 123 4567", "+39 06 1234 5678",
                "+41 44 668 18 00", "+43 1 58858-0", "+31 20 123 4567", "+32 2 123 45 67",
                "+352 27 12 34 56", "+45 32 12 34 56", "+46 8 123 456 78", "+47 21 23 45 67",
                "+358 9 1234 5678", "+354 555 1234", "+48 22 123 45 67", "+420 224 123 456",
                "+36 1 123 4567", "+40 21 123 4567", "+30 21 0123 4567", "+90 (212) 555 01 23",
                "+380 44 123 4567", "+7 (495) 123-45-67", "+1 (212) 555-0142", "+55 11 91234-5678",
                "+86 10 1234 5678", "+81 3-1234-5678", "+91 98765 43210", "+61 2 5550 1234"
            })
    void acceptsThePhoneNumbersOfManyCountriesAndRefusesThemBroken(String phone) {
        var cleaned =
                PatientRules.cleaned(newcomer("Silva", "", BORN, "\u202d" + phone + "\u00a0"));
        assertThat(cleaned.phone()).isEqualTo(phone);
        assertThat(PatientRules.check(cleaned, TODAY)).isEmpty();
        assertThat(PatientRules.checkPhone(phone + "x"))
                .contains(new PatientRefusal.PhoneInvalid());
        assertThat(PatientRules.checkPhone(phone + phone + phone))
                .contains(new PatientRefusal.PhoneInvalid());
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
