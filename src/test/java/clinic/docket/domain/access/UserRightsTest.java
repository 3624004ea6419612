package clinic.docket.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.access.UserRights.Origin;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UserRightsTest {
    @ParameterizedTest
    @EnumSource(Role.class)
    void areThoseOfTheRoleAtFirst(Role role) {
        assertThat(UserRights.of(role).effective()).isEqualTo(Rights.of(role));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void followEachGrantAndWithdrawalAndSayWhereTheyComeFrom(Role role) {
        for (Permission right : Permission.values()) {
            boolean inRole = Rights.allows(role, right);
            var other = UserRights.of(role).with(right, !inRole);
            boolean taken = inRole || UserRights.canBeGranted(role);

            assertThat(other.allows(right)).isEqualTo(taken != inRole);
            assertThat(other.origin(right))
                    .isEqualTo(
                            inRole
                                    ? Origin.WITHDRAWN
                                    : taken ? Origin.GRANTED : Origin.NOT_IN_ROLE);
            assertThat(other.with(right, inRole)).isEqualTo(UserRights.of(role));
            for (Permission same : Permission.values()) {
                if (same != right) {
                    assertThat(other.allows(same)).isEqualTo(Rights.allows(role, same));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PATIENT", "KIOSK"})
    void giveNothingToPatientsAndKiosksWhateverIsStored(Role role) {
        var forged = new UserRights(role, Set.of(Permission.values()), Set.of());

        assertThat(forged.effective()).isEqualTo(Rights.of(role));
    }
}
