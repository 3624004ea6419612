package clinic.docket.domain.patient;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Writes dates that are typed with spaces or month names as day, dot, month, dot, year, and leaves
 * all else as it is. Months are known in English and German, from their third letter on.
 */
final class SpelledDates {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);
    private static final int SHORTEST = 3;
    private static final String YEAR = "((?:18|19|20)\\d{2})(?!\\d)";
    private static final String NO_NUMBER_BEFORE = "(?<![\\d+/().\\-])(?<!\\d\\s)";

    /** "12 mar", "12. März 1990", "12th march, 90". */
    private static final Pattern DAY_AND_NAME =
            Pattern.compile(
                    NO_NUMBER_BEFORE
                            + "(?<!\\p{L})(\\d{1,2})(?:\\.|st|nd|rd|th)?\\s*([\\p{L}\\p{M}]{3,11})"
                            + "(?![\\p{L}\\p{M}])(?:\\.?,?\\s*((?:18|19|20)\\d{2}|\\d{2})"
                            + "(?![\\d./]))?");

    /** "March 12, 1990": without a year the word may be a name. */
    private static final Pattern NAME_AND_DAY =
            Pattern.compile(
                    "(?<![\\p{L}\\p{M}])([\\p{L}\\p{M}]{3,11})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?"
                            + ",?\\s+"
                            + YEAR);

    /** "12 3 1990". */
    private static final Pattern SPACED =
            Pattern.compile(NO_NUMBER_BEFORE + "(\\d{1,2})\\s+(\\d{1,2})\\s+" + YEAR);

    /** "12. 3." and "12. 3. 1990", "12.3. 1990". */
    private static final Pattern DOTTED =
            Pattern.compile(
                    NO_NUMBER_BEFORE + "(\\d{1,2})\\.\\s*(\\d{1,2})\\.(?:\\s*" + YEAR + ")?");

    private SpelledDates() {}

    static String inDigits(String typed) {
        String named = DAY_AND_NAME.matcher(typed).replaceAll(hit -> written(hit, 1, 2));
        named = NAME_AND_DAY.matcher(named).replaceAll(hit -> written(hit, 2, 1));
        String spaced = SPACED.matcher(named).replaceAll("$1.$2.$3");
        return DOTTED.matcher(spaced)
                .replaceAll(hit -> date(hit.group(1), hit.group(2), hit.group(3)));
    }

    private static String written(MatchResult hit, int day, int name) {
        OptionalInt month = month(hit.group(name));
        return month.isEmpty()
                ? Matcher.quoteReplacement(hit.group())
                : date(hit.group(day), Integer.toString(month.getAsInt()), hit.group(3));
    }

    private static String date(String day, String month, String year) {
        return day + "." + month + "." + Optional.ofNullable(year).orElse("");
    }

    private static OptionalInt month(String typed) {
        return IntStream.rangeClosed(1, Month.values().length)
                .filter(number -> LANGUAGES.stream().anyMatch(each -> isName(typed, number, each)))
                .findFirst();
    }

    private static boolean isName(String typed, int number, Locale language) {
        String name = Month.of(number).getDisplayName(TextStyle.FULL, language);
        return SearchKey.forms(typed).stream()
                .filter(word -> word.length() >= SHORTEST)
                .anyMatch(word ->
                        SearchKey.forms(name).stream().anyMatch(full -> full.startsWith(word)));
    }
}
