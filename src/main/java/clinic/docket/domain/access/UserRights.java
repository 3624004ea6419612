package clinic.docket.domain.access;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one person may do: the rights of the role, and what an administrator granted or withdrew.
 * Patients and kiosks have what their role has, whatever else is stored.
 */
public record UserRights(Role role, Set<Permission> granted, Set<Permission> withdrawn) {
    private static final Set<Role> FIXED = EnumSet.of(Role.PATIENT, Role.KIOSK);

    /** Without these nobody gets as far as the desk. */
    private static final Set<Permission> NEEDED =
            EnumSet.of(Permission.VIEW_CALENDAR, Permission.VIEW_SCHEDULE);

    public UserRights {
        granted = Set.copyOf(granted);
        withdrawn = Set.copyOf(withdrawn);
    }

    /** Where an answer comes from. */
    public enum Origin {
        /** The role allows it. */
        ROLE,
        /** The role does not allow it, and nobody granted it. */
        NOT_IN_ROLE,
        GRANTED,
        WITHDRAWN
    }

    /** Nothing granted and nothing withdrawn. */
    public static UserRights of(Role role) {
        return new UserRights(role, Set.of(), Set.of());
    }

    /** Whether anything may be granted to somebody of this role. */
    public static boolean canBeGranted(Role role) {
        return !FIXED.contains(role);
    }

    /** Whether it can be taken from somebody whose role has it; otherwise the account goes. */
    public static boolean canBeWithdrawn(Permission permission) {
        return !NEEDED.contains(permission);
    }

    public boolean allows(Permission permission) {
        return switch (origin(permission)) {
            case ROLE, GRANTED -> true;
            case NOT_IN_ROLE, WITHDRAWN -> false;
        };
    }

    public Set<Permission> effective() {
        var effective = EnumSet.noneOf(Permission.class);
        for (Permission permission : Permission.values()) {
            if (allows(permission)) {
                effective.add(permission);
            }
        }
        return effective;
    }

    public Origin origin(Permission permission) {
        boolean inRole = Rights.allows(role, permission);
        if (inRole) {
            return withdrawn.contains(permission) ? Origin.WITHDRAWN : Origin.ROLE;
        }
        return granted.contains(permission) && canBeGranted(role)
                ? Origin.GRANTED
                : Origin.NOT_IN_ROLE;
    }

    /** The same person with this right, or without it. What the role says is not stored again. */
    public UserRights with(Permission permission, boolean allowed) {
        var more = new TreeSet<>(granted);
        var less = new TreeSet<>(withdrawn);
        more.remove(permission);
        less.remove(permission);
        if (allowed && !Rights.allows(role, permission)) {
            more.add(permission);
        }
        if (!allowed && Rights.allows(role, permission)) {
            less.add(permission);
        }
        return new UserRights(role, more, less);
    }

    /** Has all that administrators have. */
    public boolean isFullAdministrator() {
        return role == Role.ADMINISTRATOR && withdrawn.isEmpty();
    }
}
