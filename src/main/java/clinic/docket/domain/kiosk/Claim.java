package clinic.docket.domain.kiosk;

import java.time.MonthDay;

/**
 * Who somebody in front of a kiosk says they are.
 *
 * @param birthday without the year
 * @param letters how the family name begins
 */
public record Claim(MonthDay birthday, String letters) {
    public static final int LETTERS = 2;

    /** Masked: it belongs to a person. */
    @Override
    public String toString() {
        return "Claim[masked]";
    }
}
