package clinic.docket.store.session;

import java.util.function.BooleanSupplier;

/** An open database whose schema is current. */
public final class Database implements AutoCloseable {
    private final Transactions transactions = new Transactions();
    private final SqlCount sqlCount = new SqlCount();

    private Database() {}

    /**
     * Creates the database where there is none, and brings an older schema up to date.
     *
     * @param onUiThread tells whether the calling thread draws the screens; no transaction opens there
     * @throws DatabaseInUse when another process has the embedded database open
     * @throws SchemaTooNew when a newer Docket wrote it
     * @throws StorageFailure for every other reason, by its kind
     */
    public static Database open(DatabaseSettings settings, BooleanSupplier onUiThread) {
        throw new UnsupportedOperationException(settings + " " + onUiThread);
    }

    public Transactions transactions() {
        return transactions;
    }

    public SqlCount sqlCount() {
        return sqlCount;
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
