package clinic.docket.app.cli;

import clinic.docket.app.cli.option.DataOption;
import clinic.docket.app.cli.option.LookOption;
import clinic.docket.app.cli.option.WindowOption;
import clinic.docket.app.place.LookFile;
import clinic.docket.app.place.Surroundings;
import clinic.docket.app.window.DesktopRun;
import clinic.docket.app.window.WindowSettings;
import clinic.docket.ui.kit.look.TextZoom;
import clinic.docket.ui.kit.look.Theme;
import clinic.docket.ui.shell.ShellModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code docket kiosk}: fills the screen and lets patients check in. */
@Command(name = "kiosk", mixinStandardHelpOptions = true)
final class KioskCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin private DataOption data = new DataOption();
    @Mixin private LookOption look = new LookOption();
    @Mixin private WindowOption window = new WindowOption();

    @Option(names = "--workstation", paramLabel = "NAME", descriptionKey = "docket.kiosk.name")
    private @Nullable String workstation;

    KioskCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        Path folder = data.folder(surroundings.places());
        return window.show(surroundings, folder, () -> DesktopRun.kioskUntil(settings(folder)));
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
                window.time(),
                Optional.empty());
    }
}
