package clinic.docket.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.docket.fixture.Fixtures;
import clinic.docket.store.failure.StorageFailure;
import clinic.docket.store.server.HostOrder;
import clinic.docket.store.session.DatabaseSettings;
import clinic.docket.store.tls.ServerKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseFileTest {
    @TempDir Path folder;

    @Test
    void meansTheEmbeddedDatabaseWithoutAFile() {
        assertThat(DatabaseFile.settings(folder)).isEqualTo(new DatabaseSettings.Embedded(folder));
    }

    @Test
    void readsAServerFromTheFile() throws IOException {
        write("url = jdbc:postgresql://server/docket\nuser = docket\npassword = a b ");

        assertThat(DatabaseFile.settings(folder))
                .isEqualTo(
                        new DatabaseSettings.Server(
                                "jdbc:postgresql://server/docket", "docket", "a b "));
    }

    @Test
    void refusesAnAddressOfAnotherKind() throws IOException {
        write("url = jdbc:mysql://server/docket");

        assertThatThrownBy(() -> DatabaseFile.settings(folder)).isInstanceOf(StorageFailure.class);
    }

    @Test
    void doesNotShowThePassword() throws IOException {
        write("url = jdbc:postgresql://server/docket\nuser = docket\npassword = secret");

        assertThat(DatabaseFile.settings(folder).toString()).doesNotContain("secret");
    }

    @Test
    void findsTheServerOfAnotherComputerThatWasKept() throws IOException {
        var server = ServerKey.generate(Fixtures.NOW).fingerprint();
        var shared =
                new DatabaseSettings.SharedH2("front-desk", 9094, server, "the-desks-password");

        DatabaseFile.keep(folder, shared);

        assertThat(DatabaseFile.settings(folder)).isEqualTo(shared);
        assertThat(Files.readString(folder.resolve("database.properties")))
                .doesNotContain("the-desks-password");
    }

    @Test
    void findsAPostgresqlThatWasKept() throws IOException {
        var server = new DatabaseSettings.Server("jdbc:postgresql://h/docket?a=b", "docket", "p w");

        DatabaseFile.keep(folder, server);

        assertThat(DatabaseFile.settings(folder)).isEqualTo(server);
        assertThat(Files.readString(folder.resolve("database.properties"))).doesNotContain("p w");
    }

    @Test
    void meansThisComputersServerWhenTheFolderIsShared() {
        var shared = new SharedFolder(folder);
        var order = shared.order(new HostOrder.Listen("0.0.0.0", 9094), Fixtures.NOW);
        shared.share(order.listen());

        assertThat(DatabaseFile.settings(folder))
                .isEqualTo(
                        new DatabaseSettings.SharedH2(
                                "127.0.0.1",
                                9094,
                                order.key().fingerprint(),
                                order.passwords().desk()));
    }

    @Test
    void opensTheFileWithThePasswordThatSharingGaveIt() {
        var order =
                new SharedFolder(folder).order(new HostOrder.Listen("127.0.0.1", 1), Fixtures.NOW);

        assertThat(DatabaseFile.settings(folder))
                .isEqualTo(new DatabaseSettings.Embedded(folder, order.passwords().owner()));
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("database.properties"), text);
    }
}
