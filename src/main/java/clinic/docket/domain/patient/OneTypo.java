package clinic.docket.domain.patient;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * One slip of the finger: a letter too many, too few, another letter, or two neighbours swapped.
 * Two words that are one slip apart have one of their {@link #keys} in common, so that an index
 * finds candidates; {@link #between} then tells the real ones.
 */
public final class OneTypo {
    /** Shorter words are too much alike for a typo to tell anything. */
    public static final int SHORTEST_NAME = 4;

    /** As typed: one letter may be missing. */
    public static final int SHORTEST_TYPED = SHORTEST_NAME - 1;

    private static final int LETTERS = 12;

    private OneTypo() {}

    /** The beginning of the word, and the same with each of its letters left out. */
    public static Set<String> keys(String word) {
        int[] start = word.codePoints().limit(LETTERS).toArray();
        var keys = new LinkedHashSet<String>();
        keys.add(new String(start, 0, start.length));
        for (int i = 0; i < start.length; i++) {
            keys.add(new String(start, 0, i) + new String(start, i + 1, start.length - i - 1));
        }
        return keys;
    }

    /** Whether exactly one slip lies between what was typed and the name. */
    public static boolean between(String typed, String name) {
        int longer = typed.length() - name.length();
        if (name.length() < SHORTEST_NAME || Math.abs(longer) > 1 || typed.equals(name)) {
            return false;
        }
        int at = 0;
        while (at < Math.min(typed.length(), name.length())
                && typed.charAt(at) == name.charAt(at)) {
            at++;
        }
        return switch (longer) {
            case 1 -> typed.substring(at + 1).equals(name.substring(at));
            case -1 -> typed.substring(at).equals(name.substring(at + 1));
            default ->
                    typed.substring(at + 1).equals(name.substring(at + 1))
                            || swapped(typed, name, at);
        };
    }

    private static boolean swapped(String typed, String name, int at) {
        return at + 1 < name.length()
                && typed.charAt(at) == name.charAt(at + 1)
                && typed.charAt(at + 1) == name.charAt(at)
                && typed.substring(at + 2).equals(name.substring(at + 2));
    }
}
