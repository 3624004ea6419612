package clinic.docket.ui.part.patient;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed to find a patient, taken apart for the screen: "sil 19.2" is the start of a
 * name and a birthday. The search itself reads the text in its own, more patient way.
 *
 * @param words the parts of a name, as typed
 * @param birthday day and month of a birth date
 * @param birthYear its year, when that was typed too
 * @param digits digits that are no date: of a phone, or the patient's number
 */
public record TypedPatient(
        List<String> words, Optional<MonthDay> birthday, Optional<Year> birthYear, String digits) {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[./](\\d{1,2})(?:[./](\\d{4})?)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

    public TypedPatient {
        words = List.copyOf(words);
    }

    public static TypedPatient of(String typed) {
        var words = new ArrayList<String>();
        var digits = new StringBuilder();
        Optional<MonthDay> birthday = Optional.empty();
        Optional<Year> birthYear = Optional.empty();
        for (var part : SPACES.splitAsStream(typed.strip()).toList()) {
            var dayFirst = DAY_FIRST.matcher(part);
            var yearFirst = YEAR_FIRST.matcher(part);
            if (dayFirst.matches()) {
                birthday = monthDay(dayFirst, 2, 1);
                birthYear = Optional.ofNullable(dayFirst.group(3)).map(Year::parse);
            } else if (yearFirst.matches()) {
                birthday = monthDay(yearFirst, 2, 3);
                birthYear = Optional.of(Year.parse(yearFirst.group(1)));
            } else if (part.chars().anyMatch(Character::isDigit)) {
                digits.append(NO_DIGITS.matcher(part).replaceAll(""));
            } else if (!part.isEmpty()) {
                words.add(part);
            }
        }
        return new TypedPatient(words, birthday, birthYear, digits.toString());
    }

    /** The words as they were typed, with single spaces. */
    public String name() {
        return String.join(" ", words);
    }

    /** Family names come first, as everywhere on screen. */
    public String familyName() {
        return words.isEmpty() ? "" : words.getFirst();
    }

    public String givenName() {
        return words.isEmpty() ? "" : String.join(" ", words.subList(1, words.size()));
    }

    /** "19.02.1990", or "19.02." when the year is still to be typed; empty without a date. */
    public String birthDate() {
        return birthday.map(day ->
                        "%02d.%02d.%s"
                                .formatted(
                                        day.getDayOfMonth(),
                                        day.getMonthValue(),
                                        birthYear.map(Year::toString).orElse("")))
                .orElse("");
    }

    private static Optional<MonthDay> monthDay(Matcher date, int month, int day) {
        try {
            return Optional.of(
                    MonthDay.of(
                            Integer.parseInt(date.group(month)),
                            Integer.parseInt(date.group(day))));
        } catch (DateTimeException e) {
            return Optional.empty(); // "45.13" is no date, and nobody has to be told while typing.
        }
    }
}
