package clinic.docket.domain.patient;

import clinic.docket.domain.outcome.Refusal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Why a patient's record was not saved; each names the field where the sentence belongs. */
public sealed interface PatientRefusal extends Refusal {
    record FamilyNameMissing() implements PatientRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("familyName");
        }
    }

    record NameTooLong(int maximum) implements PatientRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("familyName");
        }
    }

    record BirthDateMissing() implements PatientRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("birthDate");
        }
    }

    /** What was typed is no date at all. */
    record BirthDateUnreadable() implements PatientRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("birthDate");
        }
    }

    /** That month had only {@code lastDay} days. */
    record NoSuchDay(YearMonth month, int lastDay) implements PatientRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("birthDate");
        }
    }

    record BirthDateInFuture(LocalDate birthDate) implements PatientRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("birthDate");
        }
    }

    /** Nobody alive was born before {@code earliest}. */
    record BirthDateTooEarly(LocalDate earliest) implements PatientRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("birthDate");
        }
    }

    record PhoneInvalid() implements PatientRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("phone");
        }
    }

    record EmailInvalid() implements PatientRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("email");
        }
    }

    record TextTooLong(String fieldName, int maximum) implements PatientRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of(fieldName);
        }
    }

    /** Somebody else saved this record meanwhile. */
    record ChangedMeanwhile() implements PatientRefusal {}
}
