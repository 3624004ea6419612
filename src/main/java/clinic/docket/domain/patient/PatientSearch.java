package clinic.docket.domain.patient;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the desk types to find a patient, taken apart. Read while it is being typed: a date or a
 * number that is not finished yet is left out instead of finding nobody.
 *
 * <p>Dates are always read day first, with any language on screen: {@code 19.2}, {@code 19/2/90},
 * {@code 19.2.1990}, {@code 19 Feb 1990}; or {@code 1990-02-19}.
 *
 * @param words the parts of a name as typed; {@link SearchKey} makes them comparable
 * @param birthDate what is known of the birth date
 * @param digits at least four digits of a phone or a patient's number, in the order typed; or empty
 */
public record PatientSearch(List<String> words, Optional<BirthDate> birthDate, String digits) {
    private static final int FEWEST_DIGITS = 4;
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,;]+");
    private static final Pattern NUMBER_SIGN =
            Pattern.compile("(?i)(?<!\\p{L})(?:no\\.?|nr\\.?|n°|nº|№|#)\\s*(?=\\d{4})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[./](\\d{1,2})(?:[./](\\d{0,4}))?");
    private static final Pattern WITH_HYPHENS =
            Pattern.compile("(\\d{1,2})-(\\d{1,2})-((?:18|19|20)\\d{2})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("((?:18|19|20)\\d{2})[-./](\\d{1,2})[-./](\\d{1,2})");
    private static final Pattern IN_ONE = Pattern.compile("(\\d{2})(\\d{2})((?:18|19|20)\\d{2})");
    private static final Pattern IN_ONE_YEAR_FIRST =
            Pattern.compile("((?:18|19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern UNFINISHED_DATE =
            Pattern.compile("\\d{1,2}[./]?|(?:19|20)\\d\\d-(?:\\d{1,2}-?)?");
    private static final Pattern NUMERIC = Pattern.compile("[-+()/.\\d]*\\d[-+()/.\\d]*");

    /** A birth date of which the year may not be known. The day need not exist in that month. */
    public record BirthDate(int day, int month, Optional<Integer> year) {
        boolean isThinkable() {
            return month >= 1
                    && month <= Month.values().length
                    && day >= 1
                    && day <= Month.of(month).maxLength();
        }
    }

    public PatientSearch {
        words = List.copyOf(words);
    }

    /**
     * Reads what was typed.
     *
     * @param today a year of two digits is the latest that is not in the future
     */
    public static PatientSearch of(String typed, LocalDate today) {
        List<String> words = new ArrayList<>();
        Optional<BirthDate> birthDate = Optional.empty();
        var digits = new StringBuilder();
        String text = SpelledDates.inDigits(NUMBER_SIGN.matcher(typed).replaceAll("").strip());
        for (String part : SEPARATORS.split(text, -1)) {
            Optional<BirthDate> date = birthDate(part, today);
            if (date.isPresent()) {
                birthDate = date;
            } else if (NUMERIC.matcher(part).matches()) {
                addDigits(digits, part);
            } else if (!part.isEmpty()) {
                words.add(part);
            }
        }
        return new PatientSearch(
                words, birthDate, digits.length() < FEWEST_DIGITS ? "" : digits.toString());
    }

    /** Nothing is asked, or nothing that could tell people apart yet. */
    public boolean isEmpty() {
        return words.isEmpty() && birthDate.isEmpty() && digits.isEmpty();
    }

    public PatientSearch withDigits(String newDigits) {
        return new PatientSearch(words, birthDate, newDigits);
    }

    /** The other reading of eight digits: 19021990 may be a birth date as well as a phone. */
    public Optional<PatientSearch> withDigitsAsDate() {
        return birthDate.isPresent()
                ? Optional.empty()
                : wholeDate(digits, IN_ONE, IN_ONE_YEAR_FIRST)
                        .map(date -> new PatientSearch(words, Optional.of(date), ""));
    }

    // Blocks of a phone number are typed apart; a lone day is the beginning of a date.
    private static void addDigits(StringBuilder digits, String part) {
        if (!digits.isEmpty() || !UNFINISHED_DATE.matcher(part).matches()) {
            part.chars().filter(Character::isDigit).forEach(each -> digits.append((char) each));
        }
    }

    private static Optional<BirthDate> birthDate(String part, LocalDate today) {
        Matcher dayFirst = DAY_FIRST.matcher(part);
        if (!dayFirst.matches()) {
            return wholeDate(part, WITH_HYPHENS, YEAR_FIRST);
        }
        String typed = Optional.ofNullable(dayFirst.group(3)).orElse("");
        OptionalInt year = BirthDateInput.year(typed, today);
        return date(
                dayFirst.group(1),
                dayFirst.group(2),
                year.isPresent() ? Optional.of(year.getAsInt()) : Optional.empty());
    }

    private static Optional<BirthDate> wholeDate(String part, Pattern dayFirst, Pattern yearFirst) {
        Matcher day = dayFirst.matcher(part);
        if (day.matches()) {
            return date(day.group(1), day.group(2), Optional.of(Integer.valueOf(day.group(3))));
        }
        Matcher year = yearFirst.matcher(part);
        return year.matches()
                ? date(year.group(3), year.group(2), Optional.of(Integer.valueOf(year.group(1))))
                : Optional.empty();
    }

    private static Optional<BirthDate> date(String day, String month, Optional<Integer> year) {
        return Optional.of(new BirthDate(Integer.parseInt(day), Integer.parseInt(month), year))
                .filter(BirthDate::isThinkable);
    }

    /** Masked: it holds parts of a name. */
    @Override
    public String toString() {
        return "PatientSearch[masked]";
    }
}
