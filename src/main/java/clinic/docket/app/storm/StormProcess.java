package clinic.docket.app.storm;

import clinic.docket.app.place.OwnCommand;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** A process of a storm as its parent sees it: what it says is read until it ends or is killed. */
final class StormProcess {
    private static final List<String> SMALL =
            List.of("-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    private static final List<String> PART = List.of("storm", "--part");

    private final Process process;
    private final Acknowledged told;
    private final CompletableFuture<Void> heard;
    private final Map<String, Long> failures = new TreeMap<>();
    private volatile boolean atWork;
    private long tries;

    private StormProcess(Process process, Acknowledged told) {
        this.process = process;
        this.told = told;
        heard = CompletableFuture.runAsync(this::listen, each -> new Thread(each).start());
    }

    static StormProcess start(WorkerOrder order, Acknowledged told) throws IOException {
        var process =
                new ProcessBuilder(OwnCommand.of(SMALL, PART))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (var input = process.outputWriter(StandardCharsets.UTF_8)) {
            order.write(input);
        }
        return new StormProcess(process, told);
    }

    private void listen() {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                hear(line);
            }
        } catch (IOException e) {
            failures.merge("its output broke off", 1L, Long::sum);
        }
    }

    private void hear(String line) {
        if (line.startsWith(StormPart.TRIES)) {
            tries = Long.parseLong(line.substring(StormPart.TRIES.length()));
        } else if (line.startsWith(StormPart.FAILED)) {
            String[] words = line.substring(StormPart.FAILED.length()).split(" ", 2);
            failures.merge(words[1], Long.parseLong(words[0]), Long::sum);
        } else {
            atWork = true;
            told.add(line);
        }
    }

    /** Alive, and some desk of it was told of a visit. */
    boolean isAtWork() {
        return atWork && process.isAlive();
    }

    /** Kill -9; what it said before is still heard. */
    void kill() {
        // By its handle: the process itself would close the pipe with what is still in it.
        process.toHandle().destroyForcibly();
    }

    /** Waits for its end; a part that fails to begin or breaks off is a failure too. */
    int await() throws InterruptedException {
        int code = process.waitFor();
        heard.join();
        return code;
    }

    long tries() {
        return tries;
    }

    Map<String, Long> failures() {
        return failures;
    }
}
