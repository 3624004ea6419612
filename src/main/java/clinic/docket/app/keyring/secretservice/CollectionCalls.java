package clinic.docket.app.keyring.secretservice;

import java.util.Map;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.Variant;

/** What a collection of items is asked. Public because D-Bus builds its stand-in by reflection. */
@DBusInterfaceName("org.freedesktop.Secret.Collection")
public interface CollectionCalls extends DBusInterface {
    /** Answers the item and the prompt; {@code /} for the one that there is not. */
    @DBusMemberName("CreateItem")
    Two<DBusPath, DBusPath> createItem(
            Map<String, Variant<?>> properties, ItemSecret secret, boolean replace);
}
