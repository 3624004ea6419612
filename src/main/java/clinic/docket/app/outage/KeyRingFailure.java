package clinic.docket.app.outage;

import clinic.docket.store.failure.StorageFailure;

/** Whether something failed because the key ring of this computer is silent for now. */
public final class KeyRingFailure {
    private KeyRingFailure() {}

    public static boolean is(Throwable failure) {
        return failure instanceof StorageFailure storage
                && storage.kind() == StorageFailure.Kind.KEY_RING;
    }
}
