package clinic.docket.app.keyring.secretservice;

import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.interfaces.DBusInterface;

/** What an item is asked. Public because D-Bus builds its stand-in by reflection. */
@DBusInterfaceName("org.freedesktop.Secret.Item")
public interface ItemCalls extends DBusInterface {
    /** Answers the prompt, {@code /} when the item is gone already. */
    @DBusMemberName("Delete")
    DBusPath delete();

    @DBusMemberName("GetSecret")
    ItemSecret getSecret(DBusPath session);
}
