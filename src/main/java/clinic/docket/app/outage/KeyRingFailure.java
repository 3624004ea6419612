package clinic.docket.app.outage;

import clinic.docket.store.failure.StorageFailure;

/** Tells a key ring that does not answer from one that answers and has lost something. */
public final class KeyRingFailure {
    private KeyRingFailure() {}

    public static boolean is(Throwable failure) {
        return failure instanceof StorageFailure storage
                && storage.kind() == StorageFailure.Kind.KEY_RING;
    }
}
