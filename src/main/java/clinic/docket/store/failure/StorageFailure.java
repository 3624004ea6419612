package clinic.docket.store.failure;

import org.jspecify.annotations.Nullable;

/** Storage did not do what was asked. The kind tells which sentence the user reads. */
public class StorageFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What went wrong, as far as the user can do something about it. */
    public enum Kind {
        /** The server does not answer, or refuses the account. */
        UNREACHABLE,
        /** Another program has the embedded database open. */
        IN_USE,
        /** The folder or the file cannot be written. */
        NOT_WRITABLE,
        /** The disk is full. */
        DISK_FULL,
        /** The file is damaged or no database at all. */
        DAMAGED,
        /** A database, but not one of Docket's. */
        FOREIGN,
        /** Written by a newer Docket. */
        TOO_NEW,
        /** Others kept the records locked for too long. */
        BUSY,
        OTHER
    }

    private final Kind kind;

    public StorageFailure(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
