package clinic.docket.store.failure;

/** A value that must be unique (an id, a login, a holiday's date) is there already. */
public final class DuplicateRecord extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DuplicateRecord(Throwable cause) {
        super("Already there", cause);
    }
}
