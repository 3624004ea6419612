package clinic.docket.store.rights;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.api.ErrorCode;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.message.DbException;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * Commits to one file of H2 one after the other, and forces them through the operating system's
 * cache, several at a time where several wait.
 *
 * <p>A commit of H2 changes many maps, one by one, and whoever writes the file collects the same
 * maps one by one. Where both happen at once, the file holds half of a commit until the next write
 * repairs it; a kill in between leaves a visit without its reservation (H2 issue 2080). With {@code
 * WRITE_DELAY=0} it is the end of a transaction that writes, so no two may end at once. Only a
 * transaction that changes more than H2 keeps in memory, 19 MB, and a connection that breaks still
 * write in between.
 */
public final class DurableCommit {
    private static final Map<MVStore, DurableCommit> OF =
            Collections.synchronizedMap(new WeakHashMap<>());

    private final ReentrantLock ending = new ReentrantLock();
    private final ReentrantLock forcing = new ReentrantLock();
    private final AtomicLong committed = new AtomicLong();
    private long forced;

    private DurableCommit() {}

    /**
     * Commits what this connection has changed; returns when it is on the disk. Forces it as {@code
     * CHECKPOINT SYNC} does, without H2's lock on the whole database. That statement waits for the
     * store behind that lock; when the disk fails at that moment, whoever writes to the store waits
     * for the lock to close the database, and both wait for ever.
     *
     * <p>Workstations of a shared database call it by its alias, in the server's process.
     *
     * @return always true, because a function of SQL answers something
     */
    public static boolean now(Connection connection) throws SQLException {
        try {
            var store = store(connection);
            var file = of(store);
            file.force(store, file.commit(connection, store));
            return true;
        } catch (DbException e) {
            throw e.getSQLException();
        } catch (MVStoreException e) {
            throw DbException.get(ErrorCode.IO_EXCEPTION_1, e, "commit").getSQLException();
        }
    }

    /**
     * Takes back what this connection has changed; H2 writes that to the file as well.
     *
     * @return always true, as {@link #now}
     */
    public static boolean rollBack(Connection connection) throws SQLException {
        var file = of(store(connection));
        file.ending.lock();
        try {
            connection.rollback();
            return true;
        } finally {
            file.ending.unlock();
        }
    }

    private static MVStore store(Connection connection) throws SQLException {
        if (connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal local) {
            return local.getDatabase().getStore().getMvStore();
        }
        throw DbException.get(ErrorCode.DATABASE_IS_CLOSED).getSQLException();
    }

    private static DurableCommit of(MVStore store) {
        return OF.computeIfAbsent(store, each -> new DurableCommit());
    }

    /** Answers the number of this commit. */
    private long commit(Connection connection, MVStore store) throws SQLException {
        ending.lock();
        try {
            connection.commit();
            StoreHead.write(store);
            return committed.incrementAndGet();
        } finally {
            ending.unlock();
        }
    }

    /** Unless somebody has forced this one together with theirs. */
    private void force(MVStore store, long number) {
        forcing.lock();
        try {
            if (forced < number) {
                long all = committed.get();
                store.sync();
                forced = all;
            }
        } finally {
            forcing.unlock();
        }
    }
}
