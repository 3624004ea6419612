package clinic.docket.store.server;

import clinic.docket.store.tls.ServerKey;
import java.nio.file.Path;

/**
 * What is shared, and how.
 *
 * @param folder of the embedded database; it is made where there is none
 * @param listen where
 * @param key which workstations have pinned
 * @param passwords of the accounts
 */
public record HostOrder(Path folder, Listen listen, ServerKey key, Passwords passwords) {
    /**
     * Where the server listens.
     *
     * @param address one of this computer's, or 0.0.0.0 for all
     * @param port 0 for any that is free
     */
    public record Listen(String address, int port) {
        /** For this computer alone. */
        public static final String LOOPBACK = "127.0.0.1";

        boolean isLoopback() {
            return address.equals(LOOPBACK);
        }
    }

    /**
     * Of the file's owner, and of the account with which all workstations connect.
     *
     * @param owner given to the file when it was never shared
     * @param desk 16 to 100 letters, digits, hyphens and underscores
     */
    public record Passwords(String owner, String desk) {
        /** Masked. */
        @Override
        public String toString() {
            return "Passwords[]";
        }
    }
}
