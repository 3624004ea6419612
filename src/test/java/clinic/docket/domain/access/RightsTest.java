package clinic.docket.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RightsTest {
    @Test
    void letsAdministratorsDoEverything() {
        assertThat(Rights.of(Role.ADMINISTRATOR)).containsAll(EnumSet.allOf(Permission.class));
    }

    @Test
    void letsTheDeskBookButNotManage() {
        assertThat(Rights.of(Role.RECEPTIONIST))
                .contains(Permission.BOOK_APPOINTMENT, Permission.REGISTER_PATIENT)
                .doesNotContain(
                        Permission.MANAGE_USERS, Permission.MANAGE_SCHEDULE, Permission.VIEW_AUDIT);
    }

    @Test
    void letsDoctorsSeeAndMoveVisitsButNotBookOrManage() {
        assertThat(Rights.of(Role.DOCTOR))
                .contains(Permission.VIEW_CALENDAR, Permission.CHANGE_APPOINTMENT_STATUS)
                .doesNotContain(
                        Permission.BOOK_APPOINTMENT,
                        Permission.MANAGE_USERS,
                        Permission.MANAGE_SCHEDULE,
                        Permission.VIEW_AUDIT);
    }

    @Test
    void keepsPatientsAndTheKioskFromOtherPatients() {
        for (Role role : Set.of(Role.PATIENT, Role.KIOSK)) {
            assertThat(Rights.of(role))
                    .doesNotContain(
                            Permission.FIND_PATIENT,
                            Permission.VIEW_PATIENT,
                            Permission.VIEW_CALENDAR);
        }
    }

    @Test
    void answersForEveryRoleAndHandsOutCopies() {
        for (Role role : Role.values()) {
            Rights.of(role).add(Permission.MANAGE_USERS);
            for (Permission permission : Permission.values()) {
                assertThat(Rights.allows(role, permission))
                        .isEqualTo(Rights.of(role).contains(permission));
            }
        }
        assertThat(Rights.allows(Role.KIOSK, Permission.MANAGE_USERS)).isFalse();
    }
}
