package clinic.docket.app.storm;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.fixture.Fixtures;
import clinic.docket.store.session.Database;
import clinic.docket.store.session.DatabaseSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Another Java that books, cancels and moves until it is killed, and says every visit of which a
 * desk was told that it stands so: its id and its version, a line each.
 */
public final class WritingProcess implements AutoCloseable {
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final int DESKS = 6;

    private final Process process;
    private final BufferedReader output;

    private WritingProcess(Process process) {
        this.process = process;
        output = process.inputReader(StandardCharsets.UTF_8);
    }

    /**
     * In the other process. Arguments: a seed, and a folder unless the order on the standard input
     * names a server.
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        long seed = Long.parseLong(args[0]);
        var settings =
                args.length > 1
                        ? new DatabaseSettings.Embedded(Path.of(args[1]))
                        : WorkerOrder.read(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                                .settings();
        try (var database = Database.open(settings, () -> false)) {
            var storm = Storm.on(database, Fixtures.NOW);
            var _ = storm.run(order(seed), WritingProcess::acknowledge);
        }
    }

    private static void acknowledge(Appointment visit) {
        String line = visit.id().value() + " " + visit.version() + "\n";
        try {
            // One call for a line: the lines of several threads must not mix.
            System.out.write(line.getBytes(StandardCharsets.UTF_8));
            System.out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StormOrder order(long seed) {
        return new StormOrder(DESKS, LONG, Long.MAX_VALUE, seed);
    }

    static WritingProcess start(DatabaseSettings settings, long seed) throws IOException {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                WritingProcess.class.getName(),
                                Long.toString(seed)));
        boolean isFolder = settings instanceof DatabaseSettings.Embedded;
        if (settings instanceof DatabaseSettings.Embedded(var folder, _)) {
            command.add(folder.toString());
        }
        var process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (var input = process.outputWriter(StandardCharsets.UTF_8)) {
            if (!isFolder) {
                // Its password stands on no command line.
                new WorkerOrder(settings, 1, order(seed), Fixtures.NOW, Fixtures.NOW).write(input);
            }
        }
        return new WritingProcess(process);
    }

    /** Reads so many lines, or all there are when the other end is dead. */
    void read(Acknowledged told, int lines) throws IOException {
        for (int i = 0; i < lines; i++) {
            String line = output.readLine();
            if (line == null) {
                return;
            }
            told.add(line);
        }
    }

    /** Kill -9, and the rest of what it had said before. */
    void kill(Acknowledged told) throws IOException, InterruptedException {
        // By its handle: the process itself would close the pipe with what is still in it.
        process.toHandle().destroyForcibly();
        process.waitFor();
        read(told, Integer.MAX_VALUE);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
