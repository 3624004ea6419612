package clinic.docket.store.live;

import clinic.docket.store.session.Database;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Rings when somebody may have changed something. It may ring for nothing, and may fail to ring:
 * whoever needs to know looks now and then without it.
 */
public interface Bell extends AutoCloseable {

    /** A server that rings by itself, or else one that only ends the wait. */
    static Bell of(Database database) {
        return database.listening().<Bell>map(Bell::at).orElseGet(SilentBell::new);
    }

    private static Bell at(DataSource server) {
        return new ServerBell(server);
    }

    /** Waits until it rings, or so long; on one thread at a time. */
    void await(Duration atMost);

    /** Ends a wait, or the next one, soon; from any thread. */
    void ring();

    /** On the thread that waits. */
    @Override
    void close();
}
