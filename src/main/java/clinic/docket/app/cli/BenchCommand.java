package clinic.docket.app.cli;

import clinic.docket.app.place.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code docket bench}: measurements that anybody can repeat. */
@Command(name = "bench", mixinStandardHelpOptions = true)
final class BenchCommand implements Runnable {
    private final Surroundings surroundings;

    @Spec private CommandSpec spec;

    BenchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), surroundings.texts().get("docket.subcommand.missing"));
    }
}
