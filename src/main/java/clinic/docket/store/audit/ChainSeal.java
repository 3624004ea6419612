package clinic.docket.store.audit;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * That a chain had so many links and the newest of them this hash. Kept outside of the database (in
 * the log) it shows when entries were taken away together with the head that counted them.
 *
 * @param hash in hexadecimal digits
 */
public record ChainSeal(int chain, long links, String hash) {
    private static final Pattern WRITTEN =
            Pattern.compile("\\b(\\d{1,2})/(\\d{1,18})/(\\p{XDigit}{64})\\b");

    /** All seals in a text, such as a line of the log. */
    public static List<ChainSeal> in(String text) {
        return WRITTEN.matcher(text).results().map(ChainSeal::of).toList();
    }

    private static ChainSeal of(MatchResult found) {
        return new ChainSeal(
                Integer.parseInt(found.group(1)), Long.parseLong(found.group(2)), found.group(3));
    }

    /** In the form that {@link #in} reads. */
    @Override
    public String toString() {
        return chain + "/" + links + "/" + hash;
    }
}
