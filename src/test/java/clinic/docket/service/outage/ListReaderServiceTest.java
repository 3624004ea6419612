package clinic.docket.service.outage;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.access.Role;
import clinic.docket.domain.access.UserAccount;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.service.access.NewUser;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListReaderServiceTest {
    private final OpenClinic clinic = OpenClinic.inMemory();
    private UserAccount julia;

    @BeforeEach
    void open() {
        julia =
                clinic.services()
                        .users()
                        .create(
                                clinic.administrator(),
                                new NewUser(
                                        "julia",
                                        "Julia Byrne",
                                        Role.RECEPTIONIST,
                                        Optional.empty(),
                                        "a long password"))
                        .orThrow();
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void tellsWhoMayReadAndJot() {
        assertThat(readers())
                .singleElement()
                .satisfies(reader -> {
                    assertThat(reader.login()).isEqualTo("julia");
                    assertThat(reader.mayJot()).isTrue();
                    assertThat(reader.lockAfter()).hasMinutes(10);
                });
    }

    @Test
    void hasAnotherStampOnceThePasswordWasSetAnew() {
        var before = readers().getFirst().passwordStamp();
        assertThat(readers().getFirst().passwordStamp()).isEqualTo(before);

        clinic.services()
                .users()
                .setPassword(clinic.administrator(), julia.id(), "another password")
                .orThrow();

        assertThat(readers().getFirst().passwordStamp()).isNotEqualTo(before);
    }

    @Test
    void leavesOutWhoeverWasSwitchedOff() {
        clinic.services().users().switchOff(clinic.administrator(), julia.id()).orThrow();

        assertThat(readers()).isEmpty();
    }

    @Test
    void saysWhoMayNotJotAnyMore() {
        clinic.services()
                .rights()
                .change(
                        clinic.administrator(),
                        julia.id(),
                        Permission.CHANGE_APPOINTMENT_STATUS,
                        false)
                .orThrow();

        assertThat(readers()).singleElement().matches(reader -> !reader.mayJot());
    }

    private List<ListReader> readers() {
        return clinic.services().listReaders().readers(clinic.receptionist(), List.of(julia.id()));
    }
}
