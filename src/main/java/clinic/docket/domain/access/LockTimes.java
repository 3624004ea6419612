package clinic.docket.domain.access;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** After how long without a key or a click a desk locks, by the role of whoever sits at it. */
public record LockTimes(Map<Role, Duration> locksAfter) {

    /** Who sits at a desk; a kiosk has its own way back. */
    public static final List<Role> STAFF =
            List.of(Role.ADMINISTRATOR, Role.RECEPTIONIST, Role.DOCTOR);

    public LockTimes {
        locksAfter = Map.copyOf(locksAfter);
    }

    /** The usual one where none was chosen. */
    public Duration of(Role role) {
        return locksAfter.getOrDefault(role, LockPolicy.usual(role));
    }

    /** The first role whose time is too short or too long. */
    public Optional<Role> firstImpossible() {
        return STAFF.stream().filter(role -> !LockPolicy.isPossible(of(role))).findFirst();
    }
}
