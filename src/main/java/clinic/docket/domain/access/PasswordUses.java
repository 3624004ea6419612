package clinic.docket.domain.access;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who has used their password at which workstation today: only there and only today their PIN
 * counts, and only until it was wrong three times. Kept in memory, so that after a start of the
 * application everybody needs the password once. Safe to use from every thread.
 */
public final class PasswordUses {
    public static final int MAX_WRONG_PINS = 3;

    private final Map<Seat, Use> uses = new LinkedHashMap<>();

    private record Seat(String workstation, UserId user) {}

    private record Use(LocalDate day, int wrongPins) {}

    /** From now on the PIN counts here, whatever was before. */
    public synchronized void passwordUsed(String workstation, UserId user, LocalDate day) {
        uses.values().removeIf(use -> use.day().isBefore(day));
        uses.put(new Seat(workstation, user), new Use(day, 0));
    }

    public synchronized boolean pinCounts(String workstation, UserId user, LocalDate day) {
        var use = uses.get(new Seat(workstation, user));
        return use != null && use.day().equals(day) && use.wrongPins() < MAX_WRONG_PINS;
    }

    /** How many wrong PINs are left; 0 for whoever has not used their password here. */
    public synchronized int pinsLeft(String workstation, UserId user) {
        var use = uses.get(new Seat(workstation, user));
        return use == null ? 0 : MAX_WRONG_PINS - use.wrongPins();
    }

    /** One wrong PIN more. */
    public synchronized void pinWrong(String workstation, UserId user) {
        uses.computeIfPresent(
                new Seat(workstation, user), (_, use) -> new Use(use.day(), use.wrongPins() + 1));
    }

    /** The wrong ones before it are forgotten. */
    public synchronized void pinRight(String workstation, UserId user) {
        uses.computeIfPresent(new Seat(workstation, user), (_, use) -> new Use(use.day(), 0));
    }

    /** Who was here today, in the order in which they came first. */
    public synchronized List<UserId> present(String workstation, LocalDate day) {
        return uses.entrySet().stream()
                .filter(each -> each.getKey().workstation().equals(workstation))
                .filter(each -> each.getValue().day().equals(day))
                .map(each -> each.getKey().user())
                .toList();
    }
}
