package clinic.docket.app.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir Path folder;

    @Test
    void knowsNoneAtFirst() {
        assertThat(Secrets.in(folder).find("desk")).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void givesBackTheNewest() {
        Secrets.in(folder).keep("desk", "first");
        Secrets.in(folder).keep("desk", "sécond ");

        assertThat(Secrets.in(folder).find("desk")).contains("sécond ");
        assertThat(Secrets.in(folder).find("kiosk")).isEmpty();
    }

    @Test
    void letsNobodyElseRead() throws IOException {
        var view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        assumeTrue(view != null, "Only where files have POSIX permissions");
        Secrets.in(folder).keep("desk", "secret");

        assertThat(permissions("secrets")).isEqualTo("rwx------");
        assertThat(permissions("secrets/desk")).isEqualTo("rw-------");
    }

    private String permissions(String path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(path)));
    }

    @Test
    void refusesANameThatLeavesItsFolder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Secrets.in(folder).find("../database"));
    }
}
