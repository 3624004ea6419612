package clinic.docket.app.keyring;

import java.util.Optional;

/**
 * Where the operating system keeps the passwords of whoever is signed in to it. An entry is written
 * once and never changed, so a value that was read stays true. Never opens a window: who would have
 * to be asked for a password gets {@link SilentKeyRing} instead.
 */
public interface KeyRing {
    /** What all of them hold: Windows takes no more bytes of UTF-8. */
    int LONGEST = 2560;

    /**
     * Empty when it answers and has no such entry.
     *
     * @param entry letters, digits, dots and hyphens
     * @throws SilentKeyRing when it cannot be asked
     */
    Optional<String> find(String entry);

    /**
     * Under a name that was never used before.
     *
     * @throws SilentKeyRing when it does not take it
     */
    void put(String entry, String value);

    /**
     * Nothing happens when there is none.
     *
     * @throws SilentKeyRing when it cannot be asked
     */
    void remove(String entry);
}
