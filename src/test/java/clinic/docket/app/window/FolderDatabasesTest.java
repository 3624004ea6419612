package clinic.docket.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.app.database.ConnectionCode;
import clinic.docket.app.database.DatabaseFile;
import clinic.docket.fixture.H2Server;
import clinic.docket.store.session.DatabaseSettings;
import clinic.docket.ui.database.Databases;
import clinic.docket.ui.database.Target;
import clinic.docket.ui.database.Where;
import clinic.docket.ui.kit.text.Texts;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderDatabasesTest {
    @TempDir Path folder;
    @TempDir Path server;

    private final AtomicInteger reopened = new AtomicInteger();

    private Databases databases() {
        return new FolderDatabases(
                        folder, "front-desk", new Texts(Locale.ENGLISH), reopened::incrementAndGet)
                .databases();
    }

    @Test
    void connectsAFolderToAServerByItsCode() {
        try (var host = H2Server.in(server)) {
            var code = new Target.Code(ConnectionCode.of(host.settings()));

            assertThat(databases().test().apply(code).good()).isTrue();
            databases().connect().accept(code);

            assertThat(DatabaseFile.settings(folder)).isEqualTo(host.settings());
            assertThat(databases().where().get())
                    .isEqualTo(new Where.Elsewhere("localhost:" + host.settings().port()));
            assertThat(reopened).hasValue(1);
        }
    }

    @Test
    void saysInPlainWordsWhatIsWrong() {
        try (var host = H2Server.in(server)) {
            var right = host.settings();
            var wrong =
                    new DatabaseSettings.SharedH2(
                            right.host(), right.port(), right.server(), "not-the-password-1");

            assertThat(sentence(new Target.Code(ConnectionCode.of(wrong))))
                    .contains("does not accept the account");
            assertThat(sentence(new Target.Code("half a code")))
                    .contains("not a whole connection code");
            assertThat(sentence(new Target.Postgres("no-such-host.invalid/docket", "u", "p")))
                    .contains("Nobody knows a computer of that name");
        }
    }

    private String sentence(Target target) {
        var answer = databases().test().apply(target);
        assertThat(answer.good()).isFalse();
        return answer.sentence();
    }

    @Test
    void sharesItsFolder() {
        assertThat(databases().where().get()).isEqualTo(new Where.Inside(folder.toString()));

        databases().share().accept(new Databases.Listen("127.0.0.1", 9094));

        assertThat(reopened).hasValue(1);
        assertThat(databases().addresses().get()).startsWith("127.0.0.1").endsWith("0.0.0.0");
    }
}
