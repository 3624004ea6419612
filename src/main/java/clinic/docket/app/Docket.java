package clinic.docket.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * The command {@code docket}. It must not extend JavaFX's {@code Application}: Java would then
 * insist on JavaFX as a module before the first line of ours runs.
 */
@Command(
        name = "docket",
        description = "Scheduling for clinics.",
        mixinStandardHelpOptions = true,
        version = "Docket 0.1.0-SNAPSHOT")
public final class Docket implements Runnable {

    @Spec private CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Docket());
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
