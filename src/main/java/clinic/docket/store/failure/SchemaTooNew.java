package clinic.docket.store.failure;

/** The database was written by a newer Docket than this one; nothing was touched. */
public final class SchemaTooNew extends StorageFailure {
    private static final long serialVersionUID = 1L;

    private final String found;
    private final String known;

    public SchemaTooNew(String found, String known) {
        super(Kind.TOO_NEW, "Schema " + found + " is newer than " + known, null);
        this.found = found;
        this.known = known;
    }

    public String found() {
        return found;
    }

    public String known() {
        return known;
    }
}
