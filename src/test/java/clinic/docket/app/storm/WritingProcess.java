package clinic.docket.app.storm;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.fixture.Fixtures;
import clinic.docket.store.session.Database;
import clinic.docket.store.session.DatabaseSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

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

    /** In the other process. Arguments: a seed, a user, and a JDBC address or a folder. */
    public static void main(String[] args) throws InterruptedException {
        long seed = Long.parseLong(args[0]);
        String place = args[2];
        var settings =
                place.startsWith("jdbc:")
                        ? new DatabaseSettings.Server(place, args[1], args[1])
                        : new DatabaseSettings.Embedded(Path.of(place));
        try (var database = Database.open(settings, () -> false)) {
            var storm = Storm.on(database, Fixtures.NOW);
            var _ =
                    storm.run(
                            new StormOrder(DESKS, LONG, Long.MAX_VALUE, seed),
                            WritingProcess::acknowledge);
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

    static WritingProcess start(DatabaseSettings settings, long seed) throws IOException {
        return new WritingProcess(
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                WritingProcess.class.getName(),
                                Long.toString(seed),
                                "postgres",
                                place(settings))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start());
    }

    private static String place(DatabaseSettings settings) {
        return switch (settings) {
            case DatabaseSettings.Embedded(var folder, _) -> folder.toString();
            case DatabaseSettings.Server(var url, _, _) -> url;
            case DatabaseSettings.InMemory _, DatabaseSettings.SharedH2 _ ->
                    throw new IllegalArgumentException("Another process cannot see it");
        };
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
