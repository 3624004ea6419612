package clinic.docket.app.cli;

import clinic.docket.app.cli.option.DataOption;
import clinic.docket.app.cli.option.ExitCode;
import clinic.docket.app.database.DatabaseFile;
import clinic.docket.app.demo.DemoMaker;
import clinic.docket.app.demo.DemoOrder;
import clinic.docket.app.place.Surroundings;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.time.SiteZone;
import clinic.docket.store.session.Database;
import clinic.docket.ui.kit.text.Texts;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code docket demo}: fills an empty folder with the demo clinic. */
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private static final long TELL_EVERY = 50_000;

    private final Surroundings surroundings;
    private final Texts texts;

    @Spec private CommandSpec spec;
    @Mixin private DataOption data = new DataOption();

    @Option(names = "--appointments", paramLabel = "N", descriptionKey = "docket.demo.appointments")
    private int appointments = DemoOrder.A_MONTH;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "docket.demo.seed")
    private long seed = DemoOrder.USUAL_SEED;

    @Option(names = "--zone", paramLabel = "ZONE", descriptionKey = "docket.demo.zone")
    private @Nullable ZoneId zone;

    DemoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.texts = surroundings.texts();
    }

    @Override
    public Integer call() {
        if (appointments < 0 || appointments > DemoOrder.MOST) {
            throw new ParameterException(
                    spec.commandLine(),
                    texts.format("docket.demo.appointments.range", DemoOrder.MOST));
        }
        Path folder = folder();
        try (var database = Database.open(DatabaseFile.settings(folder), () -> false)) {
            return fill(database, folder);
        }
    }

    /** The demo never lands in the clinic's own folder by a forgotten word. */
    private Path folder() {
        Path folder = data.folder(surroundings.places());
        return folder.equals(surroundings.places().clinic())
                ? surroundings.places().demo()
                : folder;
    }

    private int fill(Database database, Path folder) {
        DemoOrder order = order();
        DemoMaker maker = DemoMaker.on(database, order);
        int code =
                switch (maker.make(order, this::tell)) {
                    case Outcome.Done<Integer, ?>(Integer visits) -> ready(folder, visits);
                    case Outcome.Refused<Integer, ?> _ -> taken(folder);
                };
        spec.commandLine().getOut().flush();
        return code;
    }

    private int ready(Path folder, int visits) {
        spec.commandLine().getOut().println(texts.format("docket.demo.ready", folder, visits));
        return ExitCode.OK;
    }

    private int taken(Path folder) {
        spec.commandLine().getErr().println(texts.format("docket.demo.taken", folder));
        return ExitCode.FOUND_FAULTS;
    }

    private DemoOrder order() {
        ZoneId wanted = zone == null ? surroundings.zone() : zone;
        return new DemoOrder(
                seed, appointments, new SiteZone(wanted), surroundings.clock().instant());
    }

    private void tell(long written) {
        if (written >= TELL_EVERY) {
            var err = spec.commandLine().getErr();
            err.println(texts.format("docket.demo.progress", written, appointments));
            err.flush();
        }
    }
}
