package clinic.docket.domain.patient.duplicate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What two records have in common. One sign alone tells nothing: names repeat, a family shares a
 * phone, and twins share a birth date and a family name.
 */
public record Likeness(Set<Sign> signs) {
    private static final int POSSIBLE = 60;
    private static final int SHORTEST_PHONE = 7;
    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+");

    public Likeness {
        signs = Set.copyOf(signs);
    }

    public static Likeness between(Traits one, Traits other) {
        var signs = EnumSet.noneOf(Sign.class);
        NameLikeness.between(one.name(), other.name()).ifPresent(signs::add);
        birthDates(one.birthDate(), other.birthDate()).ifPresent(signs::add);
        if (samePhone(digits(one.phone()), digits(other.phone()))) {
            signs.add(Sign.SAME_PHONE);
        }
        return new Likeness(signs);
    }

    /** The more, the likelier it is one person. */
    public int points() {
        return signs.stream().mapToInt(Sign::points).sum();
    }

    public boolean isPossible() {
        return points() >= POSSIBLE;
    }

    private static Optional<Sign> birthDates(LocalDate one, LocalDate other) {
        if (one.equals(other)) {
            return Optional.of(Sign.SAME_BIRTH_DATE);
        }
        boolean swapped =
                one.getYear() == other.getYear()
                        && one.getMonthValue() == other.getDayOfMonth()
                        && one.getDayOfMonth() == other.getMonthValue();
        return swapped || oneDigit(one, other)
                ? Optional.of(Sign.SIMILAR_BIRTH_DATE)
                : Optional.empty();
    }

    private static boolean oneDigit(LocalDate one, LocalDate other) {
        String first = DateTimeFormatter.BASIC_ISO_DATE.format(one);
        String second = DateTimeFormatter.BASIC_ISO_DATE.format(other);
        int different = 0;
        for (int i = 0; i < first.length(); i++) {
            different += first.charAt(i) == second.charAt(i) ? 0 : 1;
        }
        return different == 1;
    }

    /** With or without its country. */
    private static boolean samePhone(String one, String other) {
        return Math.min(one.length(), other.length()) >= SHORTEST_PHONE
                && (one.endsWith(other) || other.endsWith(one));
    }

    private static String digits(String phone) {
        String dialled = NO_DIGITS.matcher(phone.replace("(0)", "")).replaceAll("");
        return LEADING_ZEROS.matcher(dialled).replaceFirst("");
    }
}
