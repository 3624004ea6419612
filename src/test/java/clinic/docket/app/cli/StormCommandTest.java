package clinic.docket.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.app.cli.option.ExitCode;
import clinic.docket.app.place.OperatingSystem;
import clinic.docket.app.place.Places;
import clinic.docket.app.place.Surroundings;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.fixture.TestDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StormCommandTest {
    private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");
    private static final Clock MORNING = Clock.fixed(Instant.parse("2026-11-24T10:42:00Z"), DUBLIN);

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir Path home;

    private int storm(String... arguments) {
        var places =
                Places.of(OperatingSystem.LINUX, Map.of("XDG_DATA_HOME", home.toString()), home);
        var words = new String[arguments.length + 1];
        words[0] = "storm";
        System.arraycopy(arguments, 0, words, 1, arguments.length);
        return DocketCommand.line(
                        new Surroundings(MORNING, DUBLIN, Locale.ENGLISH, "Desk 1", places))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
    }

    @Test
    void countsWhatIsTakenTwiceInADatabaseThatItMadeItself() {
        int code =
                storm(
                        "--url",
                        "jdbc:h2:mem:storm-command",
                        "--threads",
                        "4",
                        "--tries",
                        "40",
                        "--seconds",
                        "60",
                        "--json");

        assertThat(code).as(err.toString()).isEqualTo(ExitCode.OK);
        assertThat(out.toString())
                .contains("\"tries\":40", "\"overlaps\":0", "\"lost\":0", "\"failed\":0")
                .containsPattern("\"one_slot\":\\{[^}]*\"booked\":1[,}]")
                .containsPattern("\"one_slot\":\\{[^}]*\"refused\":39[,}]");
        assertThat(home).as("the clinic of this user").isEmptyDirectory();
    }

    @Test
    void changesNothingInADatabaseThatSomebodyElseMade() {
        try (TestDatabase clinic = TestDatabase.inFolder(home.resolve("real"))) {
            SmallClinic.store(clinic.transactions());
            String url = "jdbc:h2:file:" + home.resolve("real").resolve("docket");

            assertThat(storm("--url", url)).isEqualTo(ExitCode.FOUND_FAULTS);
        }
        assertThat(err.toString()).contains("was not made by a storm");
    }

    @Test
    void namesTheDatabaseThatCannotBeUsedAndNotItsPassword() throws IOException {
        Files.writeString(home.resolve("broken.mv.db"), "no database at all");
        String address = "jdbc:h2:file:" + home.resolve("broken");

        assertThat(storm("--url", address + ";PASSWORD=secret")).isEqualTo(ExitCode.NO_STORAGE);
        assertThat(err.toString())
                .contains(address)
                .doesNotContain("secret", home.resolve("docket").toString());
    }

    @Test
    void refusesAStormOfNobody() {
        assertThat(storm("--threads", "0")).isEqualTo(ExitCode.USAGE);
        assertThat(storm("--tries", "0")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("From 1 to 256 desks");
    }
}
