package clinic.docket.app.cli;

import clinic.docket.app.cli.option.DataOption;
import clinic.docket.app.cli.option.ExitCode;
import clinic.docket.app.database.DatabaseFile;
import clinic.docket.app.place.Surroundings;
import clinic.docket.store.audit.ChainSeal;
import clinic.docket.store.check.CheckReport;
import clinic.docket.store.check.CheckStore;
import clinic.docket.store.check.Fault;
import clinic.docket.store.session.Database;
import clinic.docket.ui.kit.text.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code docket check}: looks for contradictions in the stored data and changes nothing. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Texts texts;

    @Spec private CommandSpec spec;
    @Mixin private DataOption data = new DataOption();

    @Option(names = "--json", descriptionKey = "docket.option.json")
    private boolean json;

    @Option(names = "--seals", paramLabel = "FILE", descriptionKey = "docket.option.seals")
    private Optional<Path> seals = Optional.empty();

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.texts = surroundings.texts();
    }

    @Override
    public Integer call() throws IOException {
        Path folder = data.folder(surroundings.places());
        if (!Files.isDirectory(folder)) {
            spec.commandLine().getErr().println(texts.format("docket.check.none", folder));
            return ExitCode.NO_STORAGE;
        }
        if (seals.filter(file -> !Files.isReadable(file)).isPresent()) {
            spec.commandLine()
                    .getErr()
                    .println(texts.format("docket.check.noSeals", seals.orElseThrow()));
            return ExitCode.NO_STORAGE;
        }
        List<ChainSeal> witnesses = witnesses();
        try (var database = Database.open(DatabaseFile.settings(folder), () -> false)) {
            var transactions = database.transactions();
            CheckReport report =
                    transactions.patiently(() ->
                            transactions.read(() -> new CheckStore(transactions).check(witnesses)));
            print(report, spec.commandLine().getOut());
            return report.isClean() ? ExitCode.OK : ExitCode.FOUND_FAULTS;
        }
    }

    private List<ChainSeal> witnesses() throws IOException {
        return seals.isPresent() ? ChainSeal.in(Files.readString(seals.get())) : List.of();
    }

    private void print(CheckReport report, PrintWriter out) {
        if (json) {
            out.println(Json.line(asJson(report)));
        } else {
            printWords(report, out);
        }
        out.flush();
    }

    private void printWords(CheckReport report, PrintWriter out) {
        new TreeMap<>(report.counts())
                .forEach((table, count) ->
                        out.println(texts.format("docket.check.count", table, count)));
        for (Fault fault : Fault.values()) {
            long count = report.faults().getOrDefault(fault, 0L);
            out.println(texts.format("docket.check.fault", texts.get(key(fault)), count));
        }
        out.println(texts.get(report.isClean() ? "docket.check.clean" : "docket.check.faulty"));
    }

    private static String key(Fault fault) {
        return "docket.fault." + name(fault);
    }

    private static String name(Fault fault) {
        return fault.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> asJson(CheckReport report) {
        var faults = new LinkedHashMap<String, Long>();
        Arrays.stream(Fault.values())
                .forEach(each -> faults.put(name(each), report.faults().getOrDefault(each, 0L)));
        var result = new LinkedHashMap<String, Object>();
        result.put("clean", report.isClean());
        result.put("counts", new TreeMap<>(report.counts()));
        result.put("faults", faults);
        return result;
    }
}
