package clinic.docket.store.rights;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.message.DbException;
import org.h2.mvstore.MVStoreException;

/** Forces what H2 has committed through the operating system's cache. */
public final class Flush {
    private Flush() {}

    /**
     * What {@code CHECKPOINT SYNC} does, without H2's lock on the whole database. The statement
     * waits for the store behind that lock; when the disk fails at that moment, whoever writes to
     * the store waits for the lock to close the database, and both wait for ever.
     *
     * <p>Workstations of a shared database call it by its alias: they may not send the statement.
     *
     * @return always true, because a function of SQL answers something
     */
    public static boolean now(Connection connection) throws SQLException {
        if (!(connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal local)) {
            throw DbException.get(ErrorCode.DATABASE_IS_CLOSED).getSQLException();
        }
        try {
            local.getDatabase().getStore().sync();
            return true;
        } catch (DbException e) {
            throw e.getSQLException();
        } catch (MVStoreException e) {
            throw DbException.get(ErrorCode.IO_EXCEPTION_1, e, "checkpoint").getSQLException();
        }
    }
}
