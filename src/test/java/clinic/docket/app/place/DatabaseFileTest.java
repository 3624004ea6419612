package clinic.docket.app.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.docket.store.failure.StorageFailure;
import clinic.docket.store.session.DatabaseSettings;
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

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("database.properties"), text);
    }
}
