package clinic.docket.domain.access;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What a PIN must be: six digits, not all the same and not just counted up or down. */
public final class PinRule {
    public static final int LENGTH = 6;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{" + LENGTH + "}");

    private PinRule() {}

    public static boolean isPin(String text) {
        return DIGITS.matcher(text).matches();
    }

    public static Optional<AccessRefusal> check(String pin) {
        if (!isPin(pin)) {
            return Optional.of(new AccessRefusal.PinInvalid(LENGTH));
        }
        return isEasy(pin) ? Optional.of(new AccessRefusal.PinTooEasy()) : Optional.empty();
    }

    /** The same step from each digit to the next: 000000, 123456, 987654, 024680. */
    private static boolean isEasy(String pin) {
        int step = step(pin, 1);
        return IntStream.range(2, pin.length()).allMatch(i -> step(pin, i) == step);
    }

    private static int step(String pin, int to) {
        return Math.floorMod(pin.charAt(to) - pin.charAt(to - 1), 10);
    }
}
