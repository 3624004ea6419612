package clinic.docket.app.keyring.secretservice;

import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.Struct;
import org.freedesktop.dbus.annotations.Position;

/** The structure {@code Secret} of the Secret Service API. */
@SuppressWarnings("UnusedVariable") // D-Bus reads them by reflection.
public final class ItemSecret extends Struct {
    @Position(0)
    private final DBusPath session;

    @Position(1)
    private final byte[] parameters;

    @Position(2)
    private final byte[] value;

    @Position(3)
    private final String contentType;

    public ItemSecret(DBusPath session, byte[] parameters, byte[] value, String contentType) {
        this.session = session;
        this.parameters = parameters;
        this.value = value;
        this.contentType = contentType;
    }

    byte[] value() {
        return value;
    }
}
