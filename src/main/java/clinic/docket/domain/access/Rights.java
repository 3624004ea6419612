package clinic.docket.domain.access;

import static clinic.docket.domain.access.Permission.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which role may do what, as data. What is not listed is denied. */
public final class Rights {
    private static final Map<Role, Set<Permission>> TABLE = table();

    private Rights() {}

    public static boolean allows(Role role, Permission permission) {
        return of(role).contains(permission);
    }

    public static Set<Permission> of(Role role) {
        return EnumSet.copyOf(TABLE.getOrDefault(role, EnumSet.noneOf(Permission.class)));
    }

    private static Map<Role, Set<Permission>> table() {
        var table = new EnumMap<Role, Set<Permission>>(Role.class);
        table.put(Role.ADMINISTRATOR, EnumSet.allOf(Permission.class));
        table.put(
                Role.RECEPTIONIST,
                EnumSet.of(
                        VIEW_CALENDAR,
                        VIEW_SLOTS,
                        HOLD_SLOT,
                        BOOK_APPOINTMENT,
                        CHANGE_APPOINTMENT_STATUS,
                        CANCEL_APPOINTMENT,
                        FIND_PATIENT,
                        VIEW_PATIENT,
                        REGISTER_PATIENT,
                        EDIT_PATIENT,
                        VIEW_SCHEDULE));
        table.put(
                Role.DOCTOR,
                EnumSet.of(
                        VIEW_CALENDAR,
                        VIEW_SLOTS,
                        CHANGE_APPOINTMENT_STATUS,
                        CANCEL_APPOINTMENT,
                        FIND_PATIENT,
                        VIEW_PATIENT,
                        VIEW_SCHEDULE));
        table.put(Role.PATIENT, EnumSet.noneOf(Permission.class));
        table.put(Role.KIOSK, EnumSet.of(KIOSK_CHECK_IN));
        return table;
    }
}
