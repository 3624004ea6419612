package clinic.docket.store.failure;

import org.jspecify.annotations.Nullable;

/** Storage did not do what was asked. The kind tells which sentence the user reads. */
public class StorageFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What went wrong, as far as the user can do something about it. */
    public enum Kind {
        /** The server does not answer. */
        UNREACHABLE,
        /** Nobody knows a computer of this name. */
        UNKNOWN_HOST,
        /** It answers, and is not the server that was meant, or not encrypted as it should be. */
        FOREIGN_SERVER,
        /** The certificate by which the server's is to be checked cannot be read here. */
        NO_AUTHORITY,
        /** The server does not accept the account. */
        ACCOUNT_REFUSED,
        /** The server has no such database. */
        NO_DATABASE,
        /** Another program listens where the server would. */
        PORT_TAKEN,
        /** Another program has the embedded database open. */
        IN_USE,
        /** The folder or the file cannot be written. */
        NOT_WRITABLE,
        /** A password lies in the computer's key ring, which does not give it. */
        KEY_RING,
        /** The disk is full. */
        DISK_FULL,
        /** The file is damaged or no database at all. */
        DAMAGED,
        /** A database, but not one of Docket's. */
        FOREIGN,
        /** Written by a newer Docket. */
        TOO_NEW,
        /** Written by an older Docket, and this account may not bring it up to date. */
        TOO_OLD,
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
