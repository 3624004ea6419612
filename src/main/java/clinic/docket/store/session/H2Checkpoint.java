package clinic.docket.store.session;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.message.DbException;
import org.h2.mvstore.MVStoreException;

/**
 * What {@code CHECKPOINT SYNC} does in an embedded database, without H2's lock on the whole
 * database. The statement waits behind that lock for the store; when the disk fails at that moment,
 * whoever writes to the store waits for the lock to close the database, and both wait for ever.
 */
final class H2Checkpoint {
    private H2Checkpoint() {}

    /** Returns when everything that is committed has been forced to the disk. */
    static void sync(Connection connection) throws SQLException {
        if (!(connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal local)) {
            throw DbException.get(ErrorCode.DATABASE_IS_CLOSED).getSQLException();
        }
        try {
            local.getDatabase().getStore().sync();
        } catch (DbException e) {
            throw e.getSQLException();
        } catch (MVStoreException e) {
            throw DbException.get(ErrorCode.IO_EXCEPTION_1, e, "checkpoint").getSQLException();
        }
    }
}
