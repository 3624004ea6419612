package clinic.docket.app.storm;

import clinic.docket.store.session.DatabaseSettings;
import clinic.docket.store.tls.Fingerprint;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;

/**
 * What one process of a storm is told, on its standard input: passwords stand on no command line.
 *
 * @param number of the process, from 1; its desks have names of their own
 * @param start when the storm's clock stood at {@code now}
 */
record WorkerOrder(
        DatabaseSettings settings, int number, StormOrder order, Instant start, Instant now) {

    void write(Writer output) throws IOException {
        var values = place();
        values.setProperty("number", Integer.toString(number));
        values.setProperty("threads", Integer.toString(order.threads()));
        values.setProperty("millis", Long.toString(order.time().toMillis()));
        values.setProperty("tries", Long.toString(order.tries()));
        values.setProperty("seed", Long.toString(order.seed()));
        values.setProperty("start", start.toString());
        values.setProperty("now", now.toString());
        values.store(output, null);
    }

    private Properties place() {
        var values = new Properties();
        switch (settings) {
            case DatabaseSettings.SharedH2 shared -> {
                values.setProperty("host", shared.host());
                values.setProperty("port", Integer.toString(shared.port()));
                values.setProperty("fingerprint", shared.server().hex());
                values.setProperty("password", shared.password());
            }
            case DatabaseSettings.Server server -> {
                values.setProperty("url", server.url());
                values.setProperty("user", server.user());
                values.setProperty("password", server.password());
            }
            case DatabaseSettings.Embedded _, DatabaseSettings.InMemory _ ->
                    throw new IllegalArgumentException("Other processes cannot see it");
        }
        return values;
    }

    /** Until the input ends. */
    static WorkerOrder read(Reader input) throws IOException {
        var values = new Properties();
        values.load(input);
        var order =
                new StormOrder(
                        Integer.parseInt(values.getProperty("threads")),
                        Duration.ofMillis(Long.parseLong(values.getProperty("millis"))),
                        Long.parseLong(values.getProperty("tries")),
                        Long.parseLong(values.getProperty("seed")));
        return new WorkerOrder(
                settings(values),
                Integer.parseInt(values.getProperty("number")),
                order,
                Instant.parse(values.getProperty("start")),
                Instant.parse(values.getProperty("now")));
    }

    private static DatabaseSettings settings(Properties values) {
        String password = values.getProperty("password");
        return values.containsKey("host")
                ? new DatabaseSettings.SharedH2(
                        values.getProperty("host"),
                        Integer.parseInt(values.getProperty("port")),
                        new Fingerprint(values.getProperty("fingerprint")),
                        password)
                : new DatabaseSettings.Server(
                        values.getProperty("url"), values.getProperty("user"), password);
    }
}
