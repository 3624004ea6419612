package clinic.docket.store.patient;

import java.util.Optional;
import java.util.Set;

/** How many digits of an international phone number are the country's, by ITU-T E.164. */
final class DiallingCodes {
    private static final Set<String> ONE_DIGIT = Set.of("1", "7");
    private static final Set<String> TWO_DIGITS =
            Set.of(
                    "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44",
                    "45", "46", "47", "48", "49", "51", "52", "53", "54", "55", "56", "57", "58",
                    "60", "61", "62", "63", "64", "65", "66", "81", "82", "84", "86", "90", "91",
                    "92", "93", "94", "95", "98");
    private static final int THREE_DIGITS = 3;

    private DiallingCodes() {}

    /**
     * The national part of a number that is written with its country, by {@code +} or {@code 00}.
     *
     * @param digits the digits of {@code phone} without zeros in front
     */
    static Optional<String> withoutCountry(String phone, String digits) {
        String trimmed = phone.strip();
        if (!trimmed.startsWith("+") && !trimmed.startsWith("00")) {
            return Optional.empty();
        }
        int length = length(digits);
        return digits.length() > length
                ? Optional.of(SearchWords.digits(digits.substring(length)))
                : Optional.empty();
    }

    private static int length(String digits) {
        if (ONE_DIGIT.stream().anyMatch(digits::startsWith)) {
            return 1;
        }
        return TWO_DIGITS.stream().anyMatch(digits::startsWith) ? 2 : THREE_DIGITS;
    }
}
