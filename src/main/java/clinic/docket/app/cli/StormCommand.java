package clinic.docket.app.cli;

import clinic.docket.app.cli.option.ExitCode;
import clinic.docket.app.database.SharedFolder;
import clinic.docket.app.place.Surroundings;
import clinic.docket.app.storm.OneSlot;
import clinic.docket.app.storm.Storm;
import clinic.docket.app.storm.StormFleet;
import clinic.docket.app.storm.StormOrder;
import clinic.docket.app.storm.StormPart;
import clinic.docket.app.storm.StormResult;
import clinic.docket.store.server.H2Host;
import clinic.docket.store.server.HostOrder;
import clinic.docket.store.session.Database;
import clinic.docket.store.session.DatabaseSettings;
import clinic.docket.ui.kit.text.Texts;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code docket storm}: many desks at once on a scratch database. Refuses every database that
 * somebody else made.
 */
@Command(name = "storm", mixinStandardHelpOptions = true)
final class StormCommand implements Callable<Integer> {
    static final String USER = "DOCKET_DB_USER";
    static final String PASSWORD = "DOCKET_DB_PASSWORD";

    private static final String USUAL_USER = "docket";
    private static final int SLOT_THREADS = 32;
    private static final int SLOT_TRIES = 1_000;

    private final Surroundings surroundings;
    private final Map<String, String> environment;
    private final Texts texts;

    private String place = "";

    @Spec private CommandSpec spec;

    @Option(names = "--url", paramLabel = "URL", descriptionKey = "docket.storm.url")
    private @Nullable String url;

    @Option(names = "--threads", paramLabel = "T", descriptionKey = "docket.storm.threads")
    private int threads = 16;

    @Option(names = "--seconds", paramLabel = "S", descriptionKey = "docket.storm.seconds")
    private int seconds = 20;

    @Option(names = "--tries", paramLabel = "N", descriptionKey = "docket.storm.tries")
    private long tries = Long.MAX_VALUE;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "docket.storm.seed")
    private long seed = 1;

    @Option(names = "--processes", paramLabel = "P", descriptionKey = "docket.storm.processes")
    private int processes = 1;

    @Option(names = "--kill", descriptionKey = "docket.storm.kill")
    private boolean kill;

    /** Its own: one of the processes of another one, which tells it what to do. */
    @Option(names = "--part", hidden = true)
    private boolean part;

    @Option(names = "--json", descriptionKey = "docket.option.json")
    private boolean json;

    /**
     * @param environment where the database's account is named: never on the command line, which
     *     every user of the machine can read
     */
    StormCommand(Surroundings surroundings, Map<String, String> environment) {
        this.surroundings = surroundings;
        this.environment = environment;
        this.texts = surroundings.texts();
    }

    @Override
    public Integer call() throws Exception {
        if (part) {
            StormPart.run(
                    new InputStreamReader(System.in, StandardCharsets.UTF_8),
                    spec.commandLine().getOut(),
                    surroundings.clock());
            return ExitCode.OK;
        }
        requireRanges();
        return url == null ? inScratchFolder() : at(url);
    }

    private void requireRanges() {
        if (threads < 1
                || threads > StormOrder.MOST_THREADS
                || seconds < 1
                || tries < 1
                || processes < 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    texts.format("docket.storm.range", StormOrder.MOST_THREADS));
        }
    }

    private int at(String address) throws IOException, InterruptedException {
        place = withoutOptions(address);
        var settings =
                new DatabaseSettings.Server(
                        address,
                        environment.getOrDefault(USER, USUAL_USER),
                        environment.getOrDefault(PASSWORD, ""));
        return isOneProcess() ? storm(settings) : fleet(settings);
    }

    private boolean isOneProcess() {
        return processes == 1 && !kill;
    }

    /** Several processes need a server. */
    private int inScratchFolder() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("docket-storm");
        place = folder.toString();
        try {
            if (isOneProcess()) {
                return storm(new DatabaseSettings.Embedded(folder));
            }
            var shared = new SharedFolder(folder);
            var listen = new HostOrder.Listen(HostOrder.Listen.LOOPBACK, 0);
            try (var host = H2Host.open(shared.order(listen, surroundings.clock().instant()))) {
                Storm.on(host.database(), surroundings.clock().instant());
                return rage(shared.settings(listen.address(), host.port()).orElseThrow());
            }
        } finally {
            remove(folder);
        }
    }

    private int fleet(DatabaseSettings settings) throws IOException, InterruptedException {
        if (!Storm.isScratch(settings)) {
            return refused();
        }
        try (var database = Database.open(settings, () -> false)) {
            Storm.on(database, surroundings.clock().instant());
        }
        return rage(settings);
    }

    private int rage(DatabaseSettings settings) throws IOException, InterruptedException {
        var order = new StormOrder(threads, Duration.ofSeconds(seconds), tries, seed);
        var clock = surroundings.clock();
        var result = new StormFleet(settings, order, clock.instant(), clock).rage(processes, kill);
        var out = spec.commandLine().getOut();
        out.println(new FleetWords(texts).of(result, processes, json));
        out.flush();
        return result.isClean() ? ExitCode.OK : ExitCode.FOUND_FAULTS;
    }

    private int refused() {
        spec.commandLine().getErr().println(texts.get("docket.storm.refused"));
        return ExitCode.FOUND_FAULTS;
    }

    /** The scratch database, in words for whoever reads that it cannot be used. */
    String place() {
        return place;
    }

    /** What follows the address may be a password. */
    private static String withoutOptions(String address) {
        return address.split("[;?]", 2)[0];
    }

    private int storm(DatabaseSettings settings) throws InterruptedException {
        if (!Storm.isScratch(settings)) {
            return refused();
        }
        var order = new StormOrder(threads, Duration.ofSeconds(seconds), tries, seed);
        try (var database = Database.open(settings, () -> false)) {
            var storm = Storm.on(database, surroundings.clock().instant());
            var answers = new OneSlot(storm).fight(SLOT_THREADS, slotTries());
            StormResult result = storm.run(order, visit -> {});
            var out = spec.commandLine().getOut();
            out.println(json ? Json.line(asJson(result, answers)) : words(result, answers));
            out.flush();
            boolean once = answers.booked() == 1;
            return once && result.isClean() ? ExitCode.OK : ExitCode.FOUND_FAULTS;
        }
    }

    private int slotTries() {
        return (int) Math.min(SLOT_TRIES, tries);
    }

    private String words(StormResult result, OneSlot.Answers answers) {
        return texts.format(
                "docket.storm.result",
                result.count("tries"),
                result.count("booked"),
                result.count("refused"),
                result.failed(),
                result.overlaps(),
                result.lost(),
                result.p50(),
                result.p99(),
                answers.booked(),
                answers.refused());
    }

    private Map<String, Object> asJson(StormResult result, OneSlot.Answers answers) {
        var line = new LinkedHashMap<String, Object>(result.counts());
        line.put("failed", result.failed());
        line.put("failures", result.failures());
        line.put("overlaps", result.overlaps());
        line.put("lost", result.lost());
        var faults = new LinkedHashMap<String, Long>();
        result.faults()
                .forEach(
                        (fault, count) -> faults.put(fault.name().toLowerCase(Locale.ROOT), count));
        line.put("faults", faults);
        line.put("p50", result.p50());
        line.put("p99", result.p99());
        line.put("one_slot", Map.of("booked", answers.booked(), "refused", answers.refused()));
        line.put("threads", threads);
        line.put("seconds", seconds);
        line.put("seed", seed);
        return line;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
