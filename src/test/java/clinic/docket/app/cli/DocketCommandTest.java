package clinic.docket.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.app.cli.option.ExitCode;
import clinic.docket.app.place.OperatingSystem;
import clinic.docket.app.place.Places;
import clinic.docket.app.place.Surroundings;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocketCommandTest {
    private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");
    private static final Clock MORNING = Clock.fixed(Instant.parse("2026-11-24T10:42:00Z"), DUBLIN);

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir Path home;

    private int docket(Locale language, String... arguments) {
        var places =
                Places.of(OperatingSystem.LINUX, Map.of("XDG_DATA_HOME", home.toString()), home);
        return DocketCommand.line(new Surroundings(MORNING, DUBLIN, language, "Desk 1", places))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private int docket(String... arguments) {
        return docket(Locale.ENGLISH, arguments);
    }

    private String folder() {
        return home.resolve("somewhere").toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run", "kiosk", "demo", "check", "bench", "storm", "print", "server", "prepare"
            })
    void explainsEveryCommand(String command) {
        assertThat(docket(command, "--help")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("Usage: docket " + command).contains("--help");
    }

    @Test
    void explainsItselfInGerman() {
        docket(Locale.GERMAN, "--help");

        assertThat(out.toString()).contains("Terminplanung für Praxen");
    }

    @Test
    void tellsItsVersion() {
        assertThat(docket("--version")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).matches("(?s)Docket \\d+\\.\\d+\\.\\d+.*");
    }

    @Test
    void answersTwoToWordsItDoesNotKnow() {
        assertThat(docket("dance")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void makesADemoThatPassesItsOwnCheck() {
        assertThat(docket("demo", "--data", folder(), "--appointments", "700"))
                .isEqualTo(ExitCode.OK);
        assertThat(docket("check", "--data", folder(), "--json")).isEqualTo(ExitCode.OK);
        assertThat(out.toString())
                .contains("\"clean\":true")
                .contains("\"appointment\":700")
                .contains("\"patient\":2000");
    }

    @Test
    void leavesAClinicThatIsThereAlone() {
        docket("demo", "--data", folder(), "--appointments", "10");

        assertThat(docket("demo", "--data", folder(), "--appointments", "20"))
                .isEqualTo(ExitCode.FOUND_FAULTS);
        assertThat(err.toString()).contains("holds a clinic already");
    }

    @Test
    void putsTheDemoIntoAFolderOfItsOwnWhenNoneIsNamed() {
        docket("demo", "--appointments", "10");

        assertThat(home.resolve("docket/demo")).isDirectory();
        assertThat(home.resolve("docket/clinic")).doesNotExist();
    }

    @Test
    void refusesACheckOfNothing() {
        assertThat(docket("check", "--data", folder())).isEqualTo(ExitCode.NO_STORAGE);
        assertThat(err.toString()).contains("There is no folder");
        assertThat(Path.of(folder())).doesNotExist();
    }

    @Test
    void refusesMoreVisitsThanItCanMake() {
        assertThat(docket("demo", "--data", folder(), "--appointments", "1000001"))
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void refusesALanguageItDoesNotSpeak() {
        assertThat(docket("run", "--language", "xx")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("'xx'", "en", "de");
    }

    @Test
    void saysThatAFileIsNoFolderForPictures() throws IOException {
        var file = Files.writeString(home.resolve("file"), "text");

        assertThat(docket("screens", "--out", file.toString())).isEqualTo(ExitCode.NO_STORAGE);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines(file + " is no folder that Docket may write into.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no schedules at all",
                "{\"zone\":\"Nowhere/None\"}",
                "{\"zone\":\"Europe/Berlin\",\"open\":\"25:00\"}",
                "[]",
                ""
            })
    void saysThatAFileHoldsNoSchedules(String content) throws IOException {
        var file = Files.writeString(home.resolve("file"), content);

        assertThat(docket("bench", "slots", file.toString())).isEqualTo(ExitCode.NO_STORAGE);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines("The file " + file + " cannot be read as schedules.");
    }
}
