package clinic.docket.app.outage;

import clinic.docket.store.failure.StorageFailure;

/** Tells a database that is away from one that is there and says no. */
public final class Outage {
    private Outage() {}

    /** Nothing was saved, and nobody can do anything about it but wait. */
    public static boolean isMeantBy(Throwable failure) {
        return failure instanceof StorageFailure storage
                && switch (storage.kind()) {
                    case UNREACHABLE, UNKNOWN_HOST -> true;
                    default -> false;
                };
    }
}
