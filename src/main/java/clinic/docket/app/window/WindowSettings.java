package clinic.docket.app.window;

import clinic.docket.app.place.LookFile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/**
 * How this window was asked for.
 *
 * @param folder the clinic's data
 * @param demo fill the folder with the demo clinic when it is empty
 * @param machineZone offered to a clinic that has none yet
 * @param look as chosen last at this workstation, or on the command line
 * @param closeAfter the window closes by itself, for pictures and checks
 * @param readyMark an empty file to be made when somebody can sign in
 */
public record WindowSettings(
        Path folder,
        boolean demo,
        String workstation,
        String version,
        Clock clock,
        ZoneId machineZone,
        LookFile.Choices look,
        Optional<Duration> closeAfter,
        Optional<Path> readyMark) {}
