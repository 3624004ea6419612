package clinic.docket.store.session;

import java.util.function.Supplier;
import org.hibernate.StatelessSession;

/**
 * Runs work in one transaction, and refuses to on the JavaFX application thread. Stores find the session
 * of the running transaction here; they refuse to work without one.
 *
 * <p>What is done inside {@code write} is committed when it returns and rolled back when it throws. On an
 * embedded database the return means that the data are on the disk.
 */
public final class Transactions {
    Transactions() {}

    /** Joins the transaction that is running on this thread, if there is one. */
    public <T> T write(Supplier<T> work) {
        throw new UnsupportedOperationException(work.toString());
    }

    /** {@link #write} without an answer. */
    public void run(Runnable work) {
        throw new UnsupportedOperationException(work.toString());
    }

    /** All reads inside see the same moment. A {@code write} inside is refused. */
    public <T> T read(Supplier<T> work) {
        throw new UnsupportedOperationException(work.toString());
    }

    /** For stores: the session of the transaction that is running on this thread. */
    public StatelessSession session() {
        throw new IllegalStateException("No transaction is running");
    }
}
