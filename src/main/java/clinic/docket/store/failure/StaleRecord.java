package clinic.docket.store.failure;

/** Somebody else saved the record after it was read, or it is gone; nothing was overwritten. */
public final class StaleRecord extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StaleRecord(Throwable cause) {
        super("Changed or gone meanwhile", cause);
    }
}
