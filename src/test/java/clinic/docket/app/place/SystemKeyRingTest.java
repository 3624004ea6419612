package clinic.docket.app.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemKeyRingTest {
    private static final String BUS = "DBUS_SESSION_BUS_ADDRESS";

    @TempDir Path folder;

    @Test
    void isNeverThatOfWhoeverRunsTheTests() {
        assertThat(SystemKeyRing.ofThisUser()).isEmpty();
    }

    @Test
    void staysAwayWhereFilesAreWanted() throws IOException {
        Files.createFile(folder.resolve("bus"));
        var session = Map.of(BUS, "unix:path=" + folder.resolve("bus"));
        for (var system : OperatingSystem.values()) {
            assertThat(SystemKeyRing.of(system, "file", session)).isEmpty();
        }
    }

    @Test
    void isFoundInTheSessionOfAUser() throws IOException {
        assertThat(SystemKeyRing.of(OperatingSystem.MAC, "", Map.of())).isPresent();

        var running = Map.of("XDG_RUNTIME_DIR", folder.toString());
        var named = Map.of(BUS, "unix:abstract=/x,guid=1;unix:path=" + folder + "/bus,guid=2");
        assertThat(SystemKeyRing.of(OperatingSystem.LINUX, "", running)).isEmpty();
        assertThat(SystemKeyRing.of(OperatingSystem.LINUX, "", named)).isEmpty();
        Files.createFile(folder.resolve("bus"));
        assertThat(SystemKeyRing.of(OperatingSystem.LINUX, "", running)).isPresent();
        assertThat(SystemKeyRing.of(OperatingSystem.LINUX, "", named)).isPresent();
    }

    @Test
    void isNotThereForAServiceWithoutASession() {
        assertThat(SystemKeyRing.of(OperatingSystem.LINUX, "", Map.of())).isEmpty();
    }
}
