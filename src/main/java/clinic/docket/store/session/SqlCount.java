package clinic.docket.store.session;

import java.util.concurrent.atomic.LongAdder;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Counts the statements sent since the database was opened, so that tests can assert that none was.
 */
public final class SqlCount implements StatementInspector {
    private static final long serialVersionUID = 1L;

    private final LongAdder count = new LongAdder();

    SqlCount() {}

    public long statements() {
        return count.sum();
    }

    @Override
    public String inspect(String sql) {
        count.increment();
        return sql;
    }
}
