package clinic.docket.app.keyring.secretservice;

import clinic.docket.app.keyring.KeyRing;
import clinic.docket.app.keyring.SilentKeyRing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.Variant;

/**
 * GNOME's key ring, KDE's wallet, KeePassXC: whatever answers as {@code org.freedesktop.secrets} on
 * the bus of the user's session. New entries go into the collection that the user has made the
 * default. A connection for each call: calls are rare, and none is left when the session ends.
 */
public final class SecretServiceKeyRing implements KeyRing {
    private static final String BUS_NAME = "org.freedesktop.secrets";
    private static final String SERVICE = "/org/freedesktop/secrets";
    private static final String COLLECTION = "org.freedesktop.Secret.Collection";
    private static final String ITEM = "org.freedesktop.Secret.Item.";
    private static final int CONNECT_MILLIS = 1000;
    private static final String NOTHING = "/";
    // The bus is a socket of this user alone: whoever may listen there may ask the service as well.
    private static final String UNENCRYPTED = "plain";

    private final String address;

    /**
     * @param address of the bus, such as {@code unix:path=/run/user/1000/bus}
     */
    public SecretServiceKeyRing(String address) {
        this.address = address;
    }

    private interface Question<T> {
        T ask(DBusConnection bus) throws DBusException;
    }

    private <T> T ask(Question<T> question) {
        try (var bus = connection()) {
            return question.ask(bus);
        } catch (SilentKeyRing e) {
            throw e;
        } catch (DBusException | IOException | RuntimeException e) { // Its own are many kinds.
            throw new SilentKeyRing("The Secret Service refuses", e);
        }
    }

    private DBusConnection connection() throws DBusException {
        return DBusConnectionBuilder.forAddress(address)
                .withShared(false)
                .transportConfig()
                .withTimeout(CONNECT_MILLIS)
                .back()
                .build();
    }

    @Override
    public Optional<String> find(String entry) {
        return ask(bus -> {
            var found = service(bus).searchItems(attributes(entry));
            if (!found.first().isEmpty()) {
                return Optional.of(secret(bus, found.first().getFirst()));
            }
            if (!found.second().isEmpty()) {
                throw new SilentKeyRing("The entry is locked");
            }
            unlockedDefault(bus); // One that is locked need not show what it has.
            return Optional.empty();
        });
    }

    @Override
    public void put(String entry, String value) {
        ask(bus -> {
            var collection = unlockedDefault(bus);
            var properties =
                    Map.<String, Variant<?>>of(
                            ITEM + "Label",
                            new Variant<>("Docket " + entry),
                            ITEM + "Attributes",
                            new Variant<>(attributes(entry), "a{ss}"));
            var secret =
                    new ItemSecret(
                            session(bus),
                            new byte[0],
                            value.getBytes(StandardCharsets.UTF_8),
                            "text/plain");
            var made =
                    bus.getRemoteObject(BUS_NAME, collection.getPath(), CollectionCalls.class)
                            .createItem(properties, secret, true);
            if (isNothing(made.first())) {
                throw new SilentKeyRing("The Secret Service wants to ask somebody");
            }
            return entry;
        });
    }

    @Override
    public void remove(String entry) {
        ask(bus -> {
            for (var item : service(bus).searchItems(attributes(entry)).first()) {
                bus.getRemoteObject(BUS_NAME, item.getPath(), ItemCalls.class).delete();
            }
            return entry;
        });
    }

    private static String secret(DBusConnection bus, DBusPath item) throws DBusException {
        var secret =
                bus.getRemoteObject(BUS_NAME, item.getPath(), ItemCalls.class)
                        .getSecret(session(bus));
        return new String(secret.value(), StandardCharsets.UTF_8);
    }

    /** The collection for new entries. */
    private static DBusPath unlockedDefault(DBusConnection bus) throws DBusException {
        var collection = service(bus).readAlias("default");
        if (isNothing(collection)) {
            throw new SilentKeyRing("There is no key ring yet");
        }
        boolean locked =
                bus.getRemoteObject(BUS_NAME, collection.getPath(), Properties.class)
                        .Get(COLLECTION, "Locked");
        if (locked) {
            throw new SilentKeyRing("The key ring is locked");
        }
        return collection;
    }

    private static DBusPath session(DBusConnection bus) throws DBusException {
        return service(bus).openSession(UNENCRYPTED, new Variant<>("")).second();
    }

    private static ServiceCalls service(DBusConnection bus) throws DBusException {
        return bus.getRemoteObject(BUS_NAME, SERVICE, ServiceCalls.class);
    }

    private static boolean isNothing(DBusPath path) {
        return path.getPath().equals(NOTHING);
    }

    private static Map<String, String> attributes(String entry) {
        return Map.of("application", "docket", "entry", entry);
    }
}
