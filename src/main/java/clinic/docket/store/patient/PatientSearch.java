package clinic.docket.store.patient;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of the patient who is looked for; all of it must fit.
 *
 * @param words beginnings of name parts, as typed; accents and case make no difference
 * @param birthDate what is known of the birth date
 * @param digits beginning or end of a phone number, or the patient's number; empty when not given
 */
public record PatientSearch(List<String> words, Optional<BirthDate> birthDate, String digits) {
    /** A birth date whose year may be missing. */
    public record BirthDate(int day, int month, Optional<Integer> year) {
        public static BirthDate of(LocalDate date) {
            return new BirthDate(
                    date.getDayOfMonth(), date.getMonthValue(), Optional.of(date.getYear()));
        }
    }

    public PatientSearch {
        words = List.copyOf(words);
    }

    /** Masked: it holds parts of a name. */
    @Override
    public String toString() {
        return "PatientSearch[masked]";
    }
}
