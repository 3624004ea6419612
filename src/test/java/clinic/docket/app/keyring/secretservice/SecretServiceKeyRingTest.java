package clinic.docket.app.keyring.secretservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import clinic.docket.app.keyring.BoundedKeyRing;
import clinic.docket.app.keyring.KeyRing;
import clinic.docket.app.keyring.SilentKeyRing;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With GNOME's key ring, where it is installed. */
class SecretServiceKeyRingTest {
    private static final Duration SHORT = Duration.ofMillis(300);

    @TempDir Path folder;

    @Test
    void keepsAndGivesAndForgetsAndSaysWhenItIsLockedOrFrozen() throws Exception {
        assumeTrue(UnlockedSession.isPossible(), "Needs GNOME's key ring");
        try (var session = UnlockedSession.in(folder)) {
            var ring = new SecretServiceKeyRing(session.address());
            String longest = "ä\n".repeat(KeyRing.LONGEST / 3);
            ring.put("kiosk.1", longest);
            ring.put("kiosk.2", "second");
            assertThat(ring.find("kiosk.1")).contains(longest);
            assertThat(ring.find("kiosk.3")).isEmpty();

            ring.remove("kiosk.1");
            ring.remove("kiosk.1");
            assertThat(ring.find("kiosk.1")).isEmpty();

            session.freeze(true);
            assertSilent(() -> new BoundedKeyRing(ring, SHORT).find("kiosk.2"));
            session.freeze(false);
            assertThat(ring.find("kiosk.2")).contains("second");

            session.lock();
            assertSilent(() -> ring.find("kiosk.2"));
            assertSilent(() -> ring.find("kiosk.3"));
            assertSilent(() -> ring.put("kiosk.4", "x"));
        }
    }

    @Test
    void isSilentWithoutABus() {
        assertSilent(
                () -> new SecretServiceKeyRing("unix:path=" + folder.resolve("bus")).find("a"));
        assertSilent(() -> new SecretServiceKeyRing("unix:abstract=/tmp/x").find("a"));
        assertSilent(() -> new SecretServiceKeyRing("nonsense").find("a"));
    }

    private static void assertSilent(Runnable question) {
        assertThatExceptionOfType(SilentKeyRing.class).isThrownBy(question::run);
    }
}
