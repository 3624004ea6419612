package clinic.docket.app;

import clinic.docket.app.cli.DocketCommand;
import clinic.docket.app.place.OperatingSystem;
import clinic.docket.app.place.Places;
import clinic.docket.app.place.Surroundings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The command {@code docket}. It must not extend JavaFX's {@code Application}: Java would then
 * insist on JavaFX as a module before the first line of ours runs.
 */
public final class Docket {
    private static final String FIRST_DESK = "Desk 1";

    private Docket() {}

    public static void main(String[] arguments) {
        System.exit(DocketCommand.line(thisMachine()).execute(arguments));
    }

    /** The only place that asks the machine who and where it is. */
    private static Surroundings thisMachine() {
        var places =
                Places.of(
                        OperatingSystem.of(System.getProperty("os.name")),
                        System.getenv(),
                        Path.of(System.getProperty("user.home")));
        return new Surroundings(
                Clock.systemUTC(),
                ZoneId.systemDefault(),
                Locale.getDefault(),
                computerName(System.getenv()),
                places);
    }

    /** Windows and most Unix shells tell the name; asking the network for it could take long. */
    private static String computerName(Map<String, String> environment) {
        return Stream.of("COMPUTERNAME", "HOSTNAME")
                .map(environment::get)
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse(FIRST_DESK);
    }
}
