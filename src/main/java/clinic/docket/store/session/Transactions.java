package clinic.docket.store.session;

import clinic.docket.store.failure.DuplicateRecord;
import clinic.docket.store.failure.ReservationConflict;
import clinic.docket.store.failure.StaleRecord;
import clinic.docket.store.failure.StorageFailure;
import clinic.docket.store.failure.engine.Failures;
import clinic.docket.store.tls.Patience;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.Transaction;

/**
 * Runs work in one transaction, and refuses to on the JavaFX application thread. Stores find the
 * session of the running transaction here; they refuse to work without one.
 *
 * <p>What is done inside {@code write} is committed when it returns and rolled back when it throws.
 * On an embedded database the return means that the data are on the disk.
 */
public final class Transactions {
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final ScopedValue<Boolean> patient = ScopedValue.newInstance();
    private final ScopedValue<Running> running = ScopedValue.newInstance();
    private final SessionFactory factory;
    private final Engine engine;
    private final BooleanSupplier onUiThread;

    Transactions(SessionFactory factory, Engine engine, BooleanSupplier onUiThread) {
        this.factory = factory;
        this.engine = engine;
        this.onUiThread = onUiThread;
    }

    private record Running(
            StatelessSession session, boolean writing, Map<Class<?>, LastWrite> last) {}

    /**
     * Joins the transaction that is running on this thread, if there is one.
     *
     * @throws StaleRecord when somebody else changed a record meanwhile
     * @throws ReservationConflict when time would be occupied twice
     * @throws DuplicateRecord when a unique value is there already
     * @throws StorageFailure for every other reason, by its kind
     */
    public <T> T write(Supplier<T> work) {
        if (!running.isBound()) {
            return begin(true, work);
        }
        if (!running.get().writing()) {
            throw new IllegalStateException("A write inside of a read");
        }
        return work.get();
    }

    /** {@link #write} without an answer. */
    public void run(Runnable work) {
        var _ =
                write(() -> {
                    work.run();
                    return true;
                });
    }

    /** All reads inside see the same moment. A {@code write} inside is refused. */
    public <T> T read(Supplier<T> work) {
        return running.isBound() ? work.get() : begin(false, work);
    }

    /**
     * For work that reads very much and for which nobody waits at a screen: its answers may take
     * minutes, where every other call to a server gives up after three seconds.
     */
    public <T> T patiently(Supplier<T> work) {
        if (running.isBound()) {
            throw new IllegalStateException("The transaction has begun impatiently");
        }
        return Patience.of(LONGEST, () -> ScopedValue.where(patient, true).call(work::get));
    }

    /**
     * For stores: what the running transaction writes at its end, one of each kind.
     *
     * @param fresh makes it for the first who asks in this transaction
     */
    public <T extends LastWrite> T last(Class<T> kind, Supplier<T> fresh) {
        if (!running.isBound() || !running.get().writing()) {
            throw new IllegalStateException("No transaction that writes is running");
        }
        return kind.cast(running.get().last().computeIfAbsent(kind, each -> fresh.get()));
    }

    /** For stores: the session of the transaction that is running on this thread. */
    public StatelessSession session() {
        if (!running.isBound()) {
            throw new IllegalStateException("No transaction is running");
        }
        return running.get().session();
    }

    private <T> T begin(boolean writing, Supplier<T> work) {
        if (onUiThread.getAsBoolean()) {
            throw new IllegalStateException("A transaction on the thread that draws the screens");
        }
        try (StatelessSession session = factory.openStatelessSession()) {
            return commit(new Running(session, writing, new LinkedHashMap<>()), work);
        } catch (RuntimeException e) {
            throw Failures.translate(e);
        } catch (AssertionError e) {
            if (Failures.isOfEngine(e)) {
                throw Failures.translate(e);
            }
            throw e;
        }
    }

    private <T> T commit(Running now, Supplier<T> work) {
        Transaction transaction = now.session().beginTransaction();
        try {
            if (patient.isBound()) {
                now.session().doWork(connection -> engine.letTake(connection, LONGEST));
            }
            if (!now.writing()) {
                now.session().doWork(engine::freezeReads);
            }
            T result = ScopedValue.where(running, now).call(work::get);
            now.last().values().stream()
                    .sorted(Comparator.comparingInt(LastWrite::rank))
                    .forEach(each -> each.write(now.session()));
            if (now.writing()) {
                // A stateless session holds nothing back; its own commit finds nothing left.
                now.session().doWork(engine::commit);
            }
            transaction.commit();
            return result;
        } catch (RuntimeException | Error e) {
            rollBack(now, transaction, e);
            throw e;
        }
    }

    private void rollBack(Running now, Transaction transaction, Throwable reason) {
        try {
            if (now.writing()) {
                now.session().doWork(engine::rollBack);
            }
        } catch (RuntimeException | AssertionError e) {
            reason.addSuppressed(e);
        }
        try {
            if (transaction.isActive() || transaction.getStatus().canRollback()) {
                transaction.rollback();
            }
        } catch (RuntimeException | AssertionError e) {
            reason.addSuppressed(e);
        }
    }
}
