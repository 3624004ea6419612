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

/** {@code docket run}: opens the window and stays until it is closed. */
@Command(name = "run", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin private DataOption data = new DataOption();
    @Mixin private LookOption look = new LookOption();
    @Mixin private WindowOption window = new WindowOption();

    @Option(names = "--workstation", paramLabel = "NAME", descriptionKey = "docket.run.workstation")
    private @Nullable String workstation;

    /** The launcher's own: a start that came this far is worth learning from. */
    @Option(names = "--ready-mark", paramLabel = "FILE", hidden = true)
    private @Nullable Path readyMark;

    RunCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        Path folder = data.folder(surroundings.places());
        return window.show(surroundings, folder, () -> DesktopRun.until(settings(folder)));
    }

    private WindowSettings settings(Path folder) throws IOException {
        var chosen = new LookFile(folder);
        return new WindowSettings(
                folder,
                data.isDemo(),
                workstation == null ? surroundings.computerName() : workstation,
                Version.number(),
                surroundings.clock(),
                surroundings.zone(),
                new LookFile.Choices(
                        look.language(chosen.language().orElseGet(surroundings::locale)),
                        look.theme(chosen.theme().orElse(Theme.LIGHT)),
                        chosen.zoom().orElse(TextZoom.USUAL),
                        chosen.namesHiddenAfter().orElse(ShellModel.NAMES_HIDDEN_AFTER)),
                window.time(),
                Optional.ofNullable(readyMark));
    }
}
