package clinic.docket.ui.database;

/** Where this computer's clinic is. */
public sealed interface Where {
    /** In a folder of this computer, for it alone. */
    record Inside(String folder) implements Where {}

    /**
     * In a folder of this computer, for others too.
     *
     * @param code with which others connect
     */
    record SharedHere(String address, int port, String fingerprint, String code) implements Where {
        /** Masked: the code carries a password. */
        @Override
        public String toString() {
            return "SharedHere[" + address + ":" + port + "]";
        }
    }

    /** On another computer. */
    record Elsewhere(String address) implements Where {}
}
