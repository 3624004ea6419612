package clinic.docket.app.storm;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.store.session.Database;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.time.InstantSource;

/**
 * One of the processes of a storm. It says every visit that a desk was told of as a line {@code id
 * version}, and at its end how many tries there were and what failed.
 */
public final class StormPart {
    /** How the lines begin that are no visits. */
    static final String TRIES = "tries ";

    static final String FAILED = "failed ";

    private final PrintWriter output;

    private StormPart(PrintWriter output) {
        this.output = output;
    }

    /**
     * Until its time is over.
     *
     * @param input its order
     * @param wall of the machine
     */
    public static void run(Reader input, PrintWriter output, InstantSource wall)
            throws IOException, InterruptedException {
        var order = WorkerOrder.read(input);
        var part = new StormPart(output);
        try (var database = Database.open(order.settings(), () -> false)) {
            var tally = Storm.part(database, order, wall).rage(order.order(), part::acknowledge);
            part.say(TRIES + tally.tries());
            tally.failures().forEach((what, count) -> part.say(FAILED + count + " " + what));
        }
    }

    private void acknowledge(Appointment visit) {
        say(visit.id().value() + " " + visit.version());
    }

    /** One call for a line: the lines of several threads must not mix. */
    private synchronized void say(String line) {
        output.write(line + "\n");
        output.flush();
    }
}
