package clinic.docket.domain.access;

import java.time.LocalDate;

/**
 * Somebody used their password at a workstation on a day of its site: only there and only on that
 * day their PIN counts, and only until it was wrong three times.
 */
public record PasswordUse(UserId user, LocalDate day, int wrongPins) {
    public static final int MAX_WRONG_PINS = 3;

    public PasswordUse {
        if (wrongPins < 0) {
            throw new IllegalArgumentException("Less than no wrong PIN");
        }
    }

    /** From now on the PIN counts, whatever was before. */
    public static PasswordUse now(UserId user, LocalDate day) {
        return new PasswordUse(user, day, 0);
    }

    public boolean isOf(LocalDate today) {
        return day.equals(today);
    }

    public boolean letsPinCount(LocalDate today) {
        return isOf(today) && pinsLeft() > 0;
    }

    /** How many wrong PINs are left. */
    public int pinsLeft() {
        return Math.max(0, MAX_WRONG_PINS - wrongPins);
    }

    public PasswordUse withWrongPin() {
        return new PasswordUse(user, day, wrongPins + 1);
    }
}
