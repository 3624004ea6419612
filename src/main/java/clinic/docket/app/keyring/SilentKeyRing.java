package clinic.docket.app.keyring;

import org.jspecify.annotations.Nullable;

/** The key ring is locked, refuses, or does not answer in time. The message holds no secret. */
public final class SilentKeyRing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SilentKeyRing(String message) {
        this(message, null);
    }

    public SilentKeyRing(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
