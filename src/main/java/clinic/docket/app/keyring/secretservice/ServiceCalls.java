package clinic.docket.app.keyring.secretservice;

import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.Variant;

/** What the service itself is asked. Public because D-Bus builds its stand-in by reflection. */
@DBusInterfaceName("org.freedesktop.Secret.Service")
public interface ServiceCalls extends DBusInterface {
    /** Answers the algorithm's output and the session. */
    @DBusMemberName("OpenSession")
    Two<Variant<?>, DBusPath> openSession(String algorithm, Variant<?> input);

    /** Answers the unlocked and the locked items of all collections. */
    @DBusMemberName("SearchItems")
    Two<List<DBusPath>, List<DBusPath>> searchItems(Map<String, String> attributes);

    /** Answers the collection, {@code /} for none. */
    @DBusMemberName("ReadAlias")
    DBusPath readAlias(String name);
}
