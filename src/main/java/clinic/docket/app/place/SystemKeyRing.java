package clinic.docket.app.place;

import clinic.docket.app.keyring.BoundedKeyRing;
import clinic.docket.app.keyring.KeyRing;
import clinic.docket.app.keyring.Keychain;
import clinic.docket.app.keyring.SilentKeyRing;
import clinic.docket.app.keyring.WindowsCredentials;
import clinic.docket.app.keyring.secretservice.SecretServiceKeyRing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The key ring of whoever runs Docket, one for the whole process. With {@code
 * -Ddocket.secrets=file} there is none: for tests, and for computers on which it is locked when
 * Docket starts.
 */
final class SystemKeyRing {
    private static final Logger LOG = LoggerFactory.getLogger(SystemKeyRing.class);
    private static final String SETTING = "docket.secrets";
    private static final String FILES = "file";
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final String BUS = "DBUS_SESSION_BUS_ADDRESS";
    private static final String UNIX = "unix:path=";

    private SystemKeyRing() {}

    private static final class Holder {
        static final Optional<KeyRing> RING =
                of(
                        OperatingSystem.of(System.getProperty("os.name", "")),
                        System.getProperty(SETTING, ""),
                        System.getenv());
    }

    /** Empty where there is none to ask. Asks nothing yet. */
    static Optional<KeyRing> ofThisUser() {
        return Holder.RING;
    }

    /**
     * @param setting of {@code docket.secrets}
     */
    static Optional<KeyRing> of(
            OperatingSystem system, String setting, Map<String, String> environment) {
        if (setting.equals(FILES)) {
            return Optional.empty();
        }
        try {
            Optional<KeyRing> ring =
                    switch (system) {
                        case WINDOWS -> Optional.of(new WindowsCredentials());
                        case MAC -> Optional.of(new Keychain(Keychain.PROGRAM));
                        case LINUX -> bus(environment).map(SecretServiceKeyRing::new);
                    };
            return ring.map(each -> new BoundedKeyRing(each, PATIENCE));
        } catch (SilentKeyRing e) {
            LOG.warn("No key ring: {}", e.getMessage());
            return Optional.empty();
        }
    }

    /** Of the user's session, when it is a socket in a folder; a service of the system has none. */
    private static Optional<String> bus(Map<String, String> environment) {
        return Stream.of(
                        Stream.of(environment.getOrDefault(BUS, "").split(";", -1)),
                        Stream.ofNullable(environment.get("XDG_RUNTIME_DIR"))
                                .map(folder -> UNIX + Path.of(folder).resolve("bus")))
                .flatMap(each -> each)
                .filter(address -> address.startsWith(UNIX))
                .filter(address -> Files.exists(socket(address)))
                .findFirst();
    }

    private static Path socket(String address) {
        return Path.of(address.substring(UNIX.length()).replaceFirst(",.*", ""));
    }
}
