package clinic.docket.app.window;

import clinic.docket.app.database.ConnectionCode;
import clinic.docket.app.database.DatabaseFile;
import clinic.docket.app.database.PostgresAddress;
import clinic.docket.app.database.SharedFolder;
import clinic.docket.store.failure.StorageFailure;
import clinic.docket.store.server.HostOrder;
import clinic.docket.store.session.DatabaseSettings;
import clinic.docket.store.session.Glimpse;
import clinic.docket.ui.database.Databases;
import clinic.docket.ui.database.Target;
import clinic.docket.ui.database.Where;
import clinic.docket.ui.kit.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Inet4Address;
import java.net.NetworkInterface;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the database dialogs do with the folder of this window.
 *
 * @param computer the name by which others know this one
 * @param reopen closes the clinic and opens what the folder means then; on the FX thread
 */
record FolderDatabases(Path folder, String computer, Texts texts, Runnable reopen) {
    private static final String EVERYWHERE = "0.0.0.0";

    Databases databases() {
        return new Databases(this::where, this::addresses, this::test, this::connect, this::share);
    }

    private Where where() {
        var shared = new SharedFolder(folder);
        return switch (DatabaseFile.settings(folder)) {
            case DatabaseSettings.SharedH2 other when shared.listen().isEmpty() ->
                    new Where.Elsewhere(other.host() + ":" + other.port());
            case DatabaseSettings.SharedH2 _ -> sharedHere(shared, shared.listen().orElseThrow());
            case DatabaseSettings.Server server ->
                    new Where.Elsewhere(server.url().replaceFirst("[?;].*", ""));
            case DatabaseSettings.Embedded _, DatabaseSettings.InMemory _ ->
                    new Where.Inside(folder.toString());
        };
    }

    private Where sharedHere(SharedFolder shared, HostOrder.Listen listen) {
        String host = listen.address().equals(EVERYWHERE) ? computer : listen.address();
        var settings = shared.settings(host, listen.port()).orElseThrow();
        return new Where.SharedHere(
                host, listen.port(), settings.server().hex(), ConnectionCode.of(settings));
    }

    /** For this computer alone, each that is up in a network of version 4, and all of them. */
    private List<String> addresses() {
        var addresses = new ArrayList<>(List.of(HostOrder.Listen.LOOPBACK));
        try {
            NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(Inet4Address.class::isInstance)
                    .filter(address -> !address.isLoopbackAddress())
                    .forEach(address -> addresses.add(address.getHostAddress()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        addresses.add(EVERYWHERE);
        return addresses;
    }

    private Databases.Answer test(Target target) {
        var settings = settings(target);
        if (settings.isEmpty()) {
            return new Databases.Answer(false, texts.get("database.test.noCode"));
        }
        try {
            boolean empty = Glimpse.of(settings.get()).empty();
            return new Databases.Answer(
                    true, texts.get(empty ? "database.test.empty" : "database.test.good"));
        } catch (StorageFailure e) {
            return new Databases.Answer(false, new OpeningFailure(texts).sentence(e, folder));
        }
    }

    private static Optional<DatabaseSettings> settings(Target target) {
        return switch (target) {
            case Target.Code(var typed) -> ConnectionCode.read(typed).map(settings -> settings);
            case Target.Postgres(var address, var user, var password) ->
                    Optional.of(
                            new DatabaseSettings.Server(
                                    PostgresAddress.of(address), user.strip(), password));
        };
    }

    private void connect(Target target) {
        settings(target).ifPresent(settings -> DatabaseFile.keep(folder, settings));
        reopen.run();
    }

    private void share(Databases.Listen listen) {
        new SharedFolder(folder).share(new HostOrder.Listen(listen.address(), listen.port()));
        reopen.run();
    }
}
