package clinic.docket.service.audit;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.fixture.OpenClinic;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TrailVerificationTest {

    @Test
    void verifiesOnceADayAndKeepsTheVerdict() throws SQLException {
        try (var clinic = OpenClinic.inMemory()) {
            var verification = clinic.services().verification();
            clinic.book(clinic.newPatient("Silva", "Mateus"), "09:00");
            assertThat(verification.last()).isEmpty();

            var first = verification.verifyWhenDue().orElseThrow();
            assertThat(first.isClean()).isTrue();
            assertThat(first.at()).isEqualTo(clinic.clock().instant());
            assertThat(verification.last()).contains(first);

            harm(clinic);
            clinic.clock().set(first.at().plus(Duration.ofHours(23)));
            assertThat(verification.verifyWhenDue()).contains(first);

            clinic.clock().set(first.at().plus(Duration.ofHours(24)));
            var second = verification.verifyWhenDue().orElseThrow();
            assertThat(second.isClean()).isFalse();
            assertThat(verification.last()).contains(second);
        }
    }

    @Test
    void verifiesAgainWhenTheClockWasSetBack() {
        try (var clinic = OpenClinic.inMemory()) {
            var verification = clinic.services().verification();
            var first = verification.verifyWhenDue().orElseThrow();
            clinic.clock().set(first.at().minus(Duration.ofDays(3)));

            assertThat(verification.verifyWhenDue().orElseThrow().at())
                    .isEqualTo(clinic.clock().instant());
        }
    }

    private static void harm(OpenClinic clinic) throws SQLException {
        try (var connection = clinic.database().foreignConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop trigger audit_entry_guard");
            assertThat(statement.executeUpdate("update audit_entry set action = 'VIEW'"))
                    .isPositive();
        }
    }
}
