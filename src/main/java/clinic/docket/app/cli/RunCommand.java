package clinic.docket.app.cli;

import clinic.docket.app.place.Surroundings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "run", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
    RunCommand(Surroundings surroundings) {}

    @Override
    public Integer call() {
        return 0;
    }
}
