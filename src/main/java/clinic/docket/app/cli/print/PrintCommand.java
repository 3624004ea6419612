package clinic.docket.app.cli.print;

import clinic.docket.app.place.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code docket print}: what the desk prints, without the desk. */
@Command(name = "print", mixinStandardHelpOptions = true)
public final class PrintCommand implements Runnable {
    private final Surroundings surroundings;

    @Spec private CommandSpec spec;

    public PrintCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), surroundings.texts().get("docket.print.subcommand.missing"));
    }
}
