package clinic.docket.app.cli;

import clinic.docket.app.cli.option.DataOption;
import clinic.docket.app.cli.option.ExitCode;
import clinic.docket.app.cli.option.LookOption;
import clinic.docket.app.log.LogFile;
import clinic.docket.app.place.LookFile;
import clinic.docket.app.place.Surroundings;
import clinic.docket.app.window.DesktopRun;
import clinic.docket.app.window.WindowSettings;
import clinic.docket.ui.kit.look.TextZoom;
import clinic.docket.ui.kit.look.Theme;
import clinic.docket.ui.shell.ShellModel;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code docket kiosk}: fills the screen and lets patients check in. */
@Command(name = "kiosk", mixinStandardHelpOptions = true)
final class KioskCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec private CommandSpec spec;
    @Mixin private DataOption data = new DataOption();
    @Mixin private LookOption look = new LookOption();

    @Option(names = "--workstation", paramLabel = "NAME", descriptionKey = "docket.kiosk.name")
    private @Nullable String workstation;

    @Option(names = "--seconds", paramLabel = "N", descriptionKey = "docket.run.seconds")
    private @Nullable Integer seconds;

    KioskCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        Path folder = data.folder(surroundings.places());
        LogFile.startIn(folder);
        try {
            DesktopRun.kioskUntil(settings(folder));
            return ExitCode.OK;
        } catch (UnsupportedOperationException e) {
            // JavaFX's own answer where there is no display.
            spec.commandLine().getErr().println(surroundings.texts().get("docket.run.noDisplay"));
            return ExitCode.FAILED;
        }
    }

    /** What somebody chose for themselves at a desk of this computer does not count here. */
    private WindowSettings settings(Path folder) throws IOException {
        var texts = look.language(new LookFile(folder).language().orElseGet(surroundings::locale));
        return new WindowSettings(
                folder,
                data.isDemo(),
                workstation == null ? surroundings.computerName() : workstation,
                Version.number(),
                surroundings.clock(),
                surroundings.zone(),
                new LookFile.Choices(
                        texts,
                        look.theme(Theme.LIGHT),
                        TextZoom.USUAL,
                        ShellModel.NAMES_HIDDEN_AFTER),
                Optional.ofNullable(seconds).map(Duration::ofSeconds),
                Optional.empty());
    }
}
