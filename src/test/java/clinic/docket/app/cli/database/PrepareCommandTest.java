package clinic.docket.app.cli.database;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.app.cli.option.ExitCode;
import clinic.docket.app.database.ConnectionCode;
import clinic.docket.app.place.OperatingSystem;
import clinic.docket.app.place.Places;
import clinic.docket.app.place.Surroundings;
import clinic.docket.fixture.DurablePostgres;
import clinic.docket.store.session.Database;
import clinic.docket.store.session.DatabaseSettings;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class PrepareCommandTest {
    @TempDir Path folder;

    @Test
    void letsWorkstationsIntoAPostgresqlOnce() throws Exception {
        try (var server = DurablePostgres.in(folder)) {
            var owner = server.settings();

            var desk = ConnectionCode.read(prepare(owner)).orElseThrow();
            Database.open(desk, () -> false).close();

            assertThat(prepare(owner)).contains("up to date");
            Database.open(desk, () -> false).close();
            assertThat(ConnectionCode.read(prepare(owner, "--new-code"))).get().isNotEqualTo(desk);
        }
    }

    private String prepare(DatabaseSettings.Server owner, String... more) {
        var out = new StringWriter();
        var places = Places.of(OperatingSystem.LINUX, Map.of(), folder);
        var surroundings =
                new Surroundings(
                        Clock.systemUTC(), ZoneOffset.UTC, Locale.ENGLISH, "Desk 1", places);
        var account =
                Map.of(
                        PrepareCommand.USER, owner.user(),
                        PrepareCommand.PASSWORD, owner.password());
        var line =
                new CommandLine(new PrepareCommand(surroundings, account))
                        .setOut(new PrintWriter(out));
        var words = new String[more.length + 2];
        words[0] = "--url";
        words[1] = owner.url();
        System.arraycopy(more, 0, words, 2, more.length);

        assertThat(line.execute(words)).isEqualTo(ExitCode.OK);
        return out.toString();
    }
}
