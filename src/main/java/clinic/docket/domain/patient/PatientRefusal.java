package clinic.docket.domain.patient;

import clinic.docket.domain.outcome.AtField;
import clinic.docket.domain.outcome.Refusal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Why a patient's record was not saved; each names the field where the sentence belongs. */
public sealed interface PatientRefusal extends Refusal {
    @AtField("familyName")
    record FamilyNameMissing() implements PatientRefusal {}

    record NameTooLong(String fieldName, int maximum) implements PatientRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of(fieldName);
        }
    }

    @AtField("birthDate")
    record BirthDateMissing() implements PatientRefusal {}

    /** What was typed is no date at all. */
    @AtField("birthDate")
    record BirthDateUnreadable() implements PatientRefusal {}

    /** That month had only {@code lastDay} days. */
    @AtField("birthDate")
    record NoSuchDay(YearMonth month, int lastDay) implements PatientRefusal {}

    @AtField("birthDate")
    record BirthDateInFuture(LocalDate birthDate) implements PatientRefusal {}

    /** Nobody alive was born before {@code earliest}. */
    @AtField("birthDate")
    record BirthDateTooEarly(LocalDate earliest) implements PatientRefusal {}

    @AtField("phone")
    record PhoneInvalid() implements PatientRefusal {}

    /** No number of that country is so short; often the area code is missing. */
    @AtField("phone")
    record PhoneTooShort() implements PatientRefusal {}

    @AtField("phone")
    record PhoneTooLong() implements PatientRefusal {}

    /** No country begins like this, or none is written and the clinic's is not known. */
    @AtField("phone")
    record PhoneCountryUnknown() implements PatientRefusal {}

    @AtField("email")
    record EmailInvalid() implements PatientRefusal {}

    record TextTooLong(String fieldName, int maximum) implements PatientRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of(fieldName);
        }
    }

    /** The record was merged meanwhile: the patient is number {@code number} now. */
    record RecordMerged(String number) implements PatientRefusal {}

    /** Somebody else saved this record meanwhile. */
    record ChangedMeanwhile() implements PatientRefusal {}
}
