package clinic.docket.app.place;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The folders of the user who runs Docket: {@code %LOCALAPPDATA%\Docket} on Windows, {@code
 * ~/Library/Application Support/Docket} on macOS, and by the XDG Base Directory Specification
 * {@code $XDG_DATA_HOME/docket} elsewhere, {@code ~/.local/share/docket} where that is not set.
 */
public final class Places {
    private final Path home;

    private Places(Path home) {
        this.home = home;
    }

    /**
     * The places of a user.
     *
     * @param environment the process's environment variables
     * @param userHome Java's {@code user.home}
     */
    public static Places of(
            OperatingSystem system, Map<String, String> environment, Path userHome) {
        return new Places(
                switch (system) {
                    case WINDOWS ->
                            absolute(environment, "LOCALAPPDATA")
                                    .orElse(userHome.resolve("AppData").resolve("Local"))
                                    .resolve("Docket");
                    case MAC ->
                            userHome.resolve("Library")
                                    .resolve("Application Support")
                                    .resolve("Docket");
                    case LINUX ->
                            absolute(environment, "XDG_DATA_HOME")
                                    .orElse(userHome.resolve(".local").resolve("share"))
                                    .resolve("docket");
                });
    }

    /** A variable that is empty or not absolute is as good as not set, as XDG demands. */
    private static Optional<Path> absolute(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }

    /** Where the clinic of this computer lives. */
    public Path clinic() {
        return home.resolve("clinic");
    }

    /** Where the demo clinic lives, apart from any real one. */
    public Path demo() {
        return home.resolve("demo");
    }
}
