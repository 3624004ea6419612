package clinic.docket.service.patient;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.patient.PatientRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "030 / 555 01 42,        DE, +49305550142",
        "+49 (0)30 555 01 42,    IE, +49305550142",
        "0049 30 5550142,        DE, +49305550142",
        "086 555 0142,           IE, +353865550142",
        "06 1234 5678,           IT, +390612345678",
        "06 1 234 5678,          HU, +3612345678",
        "(415) 555-2671,         US, +14155552671",
        "011 353 86 555 0142,    US, +353865550142",
        "+353865550142,          '', +353865550142"
    })
    void storesANumberInOneFormHoweverItIsTyped(String typed, String country, String stored) {
        assertThat(PhoneNumbers.toStored(typed, country).result()).contains(stored);
    }

    @Test
    void storesNothingWhereNothingIsTyped() {
        assertThat(PhoneNumbers.toStored("  ", "DE").result()).contains("");
    }

    @Test
    void saysWhatIsWrongWithANumber() {
        assertThat(PhoneNumbers.toStored("+353 1 23", "DE").refused())
                .contains(new PatientRefusal.PhoneTooShort());
        assertThat(PhoneNumbers.toStored("555 2671", "US").refused())
                .contains(new PatientRefusal.PhoneTooShort());
        assertThat(PhoneNumbers.toStored("+1 415 555 2671 2671", "DE").refused())
                .contains(new PatientRefusal.PhoneTooLong());
        assertThat(PhoneNumbers.toStored("+999 555 2671", "DE").refused())
                .contains(new PatientRefusal.PhoneCountryUnknown());
        assertThat(PhoneNumbers.toStored("030 555 0142", "").refused())
                .contains(new PatientRefusal.PhoneCountryUnknown());
        assertThat(PhoneNumbers.toStored("call me", "DE").refused())
                .contains(new PatientRefusal.PhoneInvalid());
    }

    @Test
    void showsAStoredNumberInGroupsAndAnOldOneAsItWasTyped() {
        assertThat(PhoneNumbers.shown("+353865550142")).isEqualTo("+353 86 555 0142");
        assertThat(PhoneNumbers.shown("030 / 555")).isEqualTo("030 / 555");
        assertThat(PhoneNumbers.shown("+999")).isEqualTo("+999");
        assertThat(PhoneNumbers.shown("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"+49305550142", "+390612345678", "+14155552671", "+3612345678"})
    void readsWhatItShowsAsTheSameNumber(String stored) {
        assertThat(PhoneNumbers.toStored(PhoneNumbers.shown(stored), "IE").result())
                .contains(stored);
    }
}
