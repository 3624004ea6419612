package clinic.docket.app.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the paths below are absolute elsewhere only")
class PlacesTest {
    private static final Path HOME = Path.of("/home/julia");

    @Test
    void followsTheXdgVariableOnLinux() {
        var places = Places.of(OperatingSystem.LINUX, Map.of("XDG_DATA_HOME", "/data"), HOME);

        assertThat(places.clinic()).isEqualTo(Path.of("/data/docket/clinic"));
    }

    @Test
    void ignoresAnXdgVariableThatIsNotAbsolute() {
        var places = Places.of(OperatingSystem.LINUX, Map.of("XDG_DATA_HOME", "data"), HOME);

        assertThat(places.clinic()).isEqualTo(HOME.resolve(".local/share/docket/clinic"));
    }

    @Test
    void usesApplicationSupportOnMac() {
        var places = Places.of(OperatingSystem.MAC, Map.of(), HOME);

        assertThat(places.clinic())
                .isEqualTo(HOME.resolve("Library/Application Support/Docket/clinic"));
    }

    @Test
    void usesLocalAppDataOnWindows() {
        var places = Places.of(OperatingSystem.WINDOWS, Map.of("LOCALAPPDATA", "/local"), HOME);

        assertThat(places.clinic()).isEqualTo(Path.of("/local/Docket/clinic"));
    }

    @Test
    void keepsTheDemoApartFromTheClinic() {
        var places = Places.of(OperatingSystem.LINUX, Map.of(), HOME);

        assertThat(places.demo()).isNotEqualTo(places.clinic());
    }

    @Test
    void takesEveryOtherSystemForALinux() {
        assertThat(OperatingSystem.of("FreeBSD")).isEqualTo(OperatingSystem.LINUX);
        assertThat(OperatingSystem.of("Windows 11")).isEqualTo(OperatingSystem.WINDOWS);
        assertThat(OperatingSystem.of("Mac OS X")).isEqualTo(OperatingSystem.MAC);
    }
}
