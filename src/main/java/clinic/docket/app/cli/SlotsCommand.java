package clinic.docket.app.cli;

import clinic.docket.app.bench.SlotBench;
import clinic.docket.app.bench.SlotBenchResult;
import clinic.docket.app.cli.option.ExitCode;
import clinic.docket.app.place.Surroundings;
import clinic.docket.ui.kit.text.Texts;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;

/** {@code docket bench slots}: counts the free slots of a file and measures one pass. */
@Command(name = "slots", mixinStandardHelpOptions = true)
final class SlotsCommand implements Callable<Integer> {
    private final Texts texts;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "docket.bench.slots.file")
    private Path file;

    @Option(names = "--json", descriptionKey = "docket.option.json")
    private boolean json;

    SlotsCommand(Surroundings surroundings) {
        this.texts = surroundings.texts();
    }

    @Override
    public Integer call() throws Exception {
        SlotBenchResult result;
        try {
            result = SlotBench.run(file);
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            spec.commandLine().getErr().println(texts.format("docket.bench.unreadable", file));
            return ExitCode.NO_STORAGE;
        }
        var out = spec.commandLine().getOut();
        out.println(json ? Json.line(asJson(result)) : words(result));
        out.flush();
        return ExitCode.OK;
    }

    private String words(SlotBenchResult result) {
        return texts.format(
                "docket.bench.slots.result",
                result.grid(),
                result.gap(),
                result.msFirst(),
                result.msMedian());
    }

    private static Map<String, Object> asJson(SlotBenchResult result) {
        var slots = new LinkedHashMap<String, Object>();
        slots.put("grid", result.grid());
        slots.put("gap", result.gap());
        var line = new LinkedHashMap<String, Object>();
        line.put("slots", slots);
        line.put("ms_first", result.msFirst());
        line.put("ms_median", result.msMedian());
        line.put("runs", result.runs());
        return line;
    }
}
