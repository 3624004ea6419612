package clinic.docket.app.place;

import java.util.Locale;

/** The three families of systems that Docket is shipped for. */
public enum OperatingSystem {
    WINDOWS,
    MAC,
    LINUX;

    /**
     * Reads Java's {@code os.name}; everything that is neither Windows nor macOS follows Linux's
     * ways.
     */
    public static OperatingSystem of(String osName) {
        String name = osName.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return WINDOWS;
        }
        return name.startsWith("mac") ? MAC : LINUX;
    }
}
