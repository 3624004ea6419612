package clinic.docket.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.app.cli.option.ExitCode;
import clinic.docket.app.cli.print.Questions;
import clinic.docket.app.database.DatabaseFile;
import clinic.docket.app.place.OperatingSystem;
import clinic.docket.app.place.Places;
import clinic.docket.app.place.Surroundings;
import clinic.docket.app.wiring.Services;
import clinic.docket.domain.access.Role;
import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.time.Ids;
import clinic.docket.domain.time.SiteZone;
import clinic.docket.service.access.DemoAccount;
import clinic.docket.store.session.Database;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintDayCommandTest {
    private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");
    private static final Clock MORNING = Clock.fixed(Instant.parse("2026-11-24T10:42:00Z"), DUBLIN);

    @TempDir static Path home;
    private static DemoAccount desk;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<String> answers = new ArrayList<>();

    @BeforeAll
    static void makeClinic() {
        var _ = new PrintDayCommandTest().docket("demo", "--data", data(), "--appointments", "200");
        try (var database = Database.open(DatabaseFile.settings(Path.of(data())), () -> false)) {
            var ids = new Ids(MORNING, new Random(1));
            var services = Services.on(database, MORNING, ids);
            desk = demo(services, Role.RECEPTIONIST);
            var admin = demo(services, Role.ADMINISTRATOR);
            var session =
                    services.signIn().signIn(admin.login(), admin.password(), "Desk 1").orThrow();
            var annex = new Site(new SiteId(ids.next()), "Annex", new SiteZone(DUBLIN), 0);
            services.sites().save(session, annex).orThrow();
        }
    }

    private static DemoAccount demo(Services services, Role role) {
        return services.signIn().front().demoAccounts().stream()
                .filter(account -> account.role() == role)
                .findFirst()
                .orElseThrow();
    }

    @BeforeEach
    void answer() {
        answers.addAll(List.of(desk.login(), desk.password()));
    }

    @Test
    void printsADayForWhoeverSignsIn() throws IOException {
        assertThat(print("--columns", "phone,number")).as(err.toString()).isEqualTo(ExitCode.OK);

        assertThat(out.toString()).contains(file().toString()).doesNotContain(desk.password());
        assertThat(text()).contains("Tue 24 November 2026", "Time", "Patient", "Phone", "Page 1");
    }

    @Test
    void printsOneDoctorInGermanWithInitials() throws IOException {
        int code =
                print("--doctor", "haddad", "--initials", "--paper", "letter", "--language", "de");

        assertThat(code).as(err.toString()).isEqualTo(ExitCode.OK);
        assertThat(text()).contains("Haddad", "Terminart").doesNotContain("Geburtsdatum");
    }

    @Test
    void printsTheDayOfAnotherSiteByItsName() throws IOException {
        assertThat(print("--site", "anne")).as(err.toString()).isEqualTo(ExitCode.OK);
        assertThat(text()).contains("Annex").doesNotContain("Haddad");

        assertThat(print("--site", "Nowhere")).isEqualTo(ExitCode.FOUND_FAULTS);
        assertThat(err.toString()).contains("Nowhere");
        assertThat(docket("print", "day", "--help")).isZero();
        assertThat(out.toString()).contains("--site=NAME");
    }

    @Test
    void printsNothingForAWrongPassword() {
        answers.set(0, "nobody");

        assertThat(print()).isEqualTo(ExitCode.FOUND_FAULTS);

        assertThat(file()).doesNotExist();
        assertThat(err.toString()).contains("password");
    }

    @Test
    void saysWhatIsWrongWithTheOrder() {
        assertThat(print("--doctor", "nobody at all")).isEqualTo(ExitCode.FOUND_FAULTS);
        assertThat(err.toString()).contains("nobody at all");

        assertThat(print("--paper", "A5")).isEqualTo(ExitCode.USAGE);
        assertThat(docket("print")).isEqualTo(ExitCode.USAGE);
        assertThat(docket("print", "day", "--date", "2026-02-31", "--out", "x"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("“2026-02-31” is no date.").doesNotContain("java.");
    }

    private int print(String... more) {
        var words = new ArrayList<>(List.of("print", "day", "--data", data()));
        words.addAll(List.of("--date", "2026-11-24", "--out", file().toString()));
        words.addAll(List.of(more));
        return docket(words.toArray(String[]::new));
    }

    private int docket(String... arguments) {
        var places =
                Places.of(OperatingSystem.LINUX, Map.of("XDG_DATA_HOME", home.toString()), home);
        return DocketCommand.line(
                        new Surroundings(MORNING, DUBLIN, Locale.ENGLISH, "Desk 1", places),
                        new Answers())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private final class Answers implements Questions {
        @Override
        public Optional<String> ask(String question) {
            return Optional.of(answers.getFirst());
        }

        @Override
        public Optional<String> askHidden(String question) {
            return Optional.of(answers.getLast());
        }
    }

    private String text() throws IOException {
        try (var pdf = Loader.loadPDF(Files.readAllBytes(file()))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private Path file() {
        return home.resolve("list" + System.identityHashCode(this) + ".pdf");
    }

    private static String data() {
        return home.resolve("clinic").toString();
    }
}
