package clinic.docket.app.cli.option;

import clinic.docket.app.log.LogFile;
import clinic.docket.app.place.Surroundings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the commands that open a window have in common. */
public final class WindowOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--seconds", paramLabel = "N", descriptionKey = "docket.run.seconds")
    private @Nullable Integer seconds;

    /** Opens a window and returns when it is closed. */
    @FunctionalInterface
    public interface Opening {
        void open() throws Exception;
    }

    /** After which time the window closes by itself. */
    public Optional<Duration> time() {
        return Optional.ofNullable(seconds).map(Duration::ofSeconds);
    }

    /**
     * Answers the exit code of the command.
     *
     * @param folder of the data, with the log
     */
    public int show(Surroundings surroundings, Path folder, Opening opening) throws Exception {
        LogFile.startIn(folder);
        try {
            opening.open();
            return ExitCode.OK;
        } catch (UnsupportedOperationException e) {
            // JavaFX's own answer where there is no display.
            command.commandLine()
                    .getErr()
                    .println(surroundings.texts().get("docket.run.noDisplay"));
            return ExitCode.FAILED;
        }
    }
}
