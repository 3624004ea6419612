package clinic.docket.domain.kiosk;

import clinic.docket.domain.patient.SearchKey;
import java.util.Set;

/**
 * How a family name begins, as its bearer types it: {@code MU} and {@code MÜ} begin Müller, {@code
 * VA} and {@code BE} begin van den Berg. Letters are compared as the desk's search compares them.
 */
public record NameStart(String letters) {

    /** Fewer letters than {@link Claim#LETTERS} begin no name. */
    public boolean begins(String familyName) {
        if (letters.codePointCount(0, letters.length()) < Claim.LETTERS) {
            return false;
        }
        Set<String> typed = SearchKey.forms(letters);
        return SearchKey.words(familyName).stream()
                .anyMatch(word -> typed.stream().anyMatch(word::startsWith));
    }

    /** Masked: it is a part of a name. */
    @Override
    public String toString() {
        return "NameStart[masked]";
    }
}
