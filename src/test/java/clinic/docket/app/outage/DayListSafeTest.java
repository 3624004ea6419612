package clinic.docket.app.outage;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.app.place.Secrets;
import clinic.docket.domain.access.AccessRefusal;
import clinic.docket.domain.access.Role;
import clinic.docket.domain.access.UserId;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.outage.DayList;
import clinic.docket.domain.outage.ListedVisit;
import clinic.docket.domain.patient.PatientName;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.fixture.TestClock;
import clinic.docket.service.access.Passwords;
import clinic.docket.service.outage.ListReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DayListSafeTest {
    private static final String PASSWORD = "correct horse battery";
    private static final String OTHER = "staple horse battery";
    private static final ListReader JULIA = reader(1, "julia", "Julia Byrne", "stamp 1");
    private static final ListReader MINA = reader(2, "mina", "Mina Kovač", "stamp 2");

    private final TestClock clock = new TestClock(Fixtures.NOW);
    @TempDir Path folder;
    private DayListSafe safe;

    @BeforeEach
    void open() {
        safe = anew();
    }

    @Test
    void keepsNothingBeforeSomebodyWasAdmitted() {
        safe.write(list("Okafor"));

        assertThat(safe.offer()).isEmpty();
        assertThat(folder).isEmptyDirectory();
        assertThat(safe.open("julia", PASSWORD).refused())
                .contains(new AccessRefusal.NotKnownHere());
    }

    @Test
    void opensAfterARestartForWhoeverUsedTheirPasswordHereToday() {
        admit(JULIA, PASSWORD);
        safe.write(list("Okafor"));

        var offer = anew().offer().orElseThrow();
        assertThat(offer.asOf()).isEqualTo(Fixtures.NOW);
        assertThat(offer.readers()).containsExactly(JULIA);
        var opened = anew().open(" Julia ", PASSWORD).orThrow();
        assertThat(opened).isEqualTo(new OpenedList(JULIA, list("Okafor")));
    }

    @Test
    void showsTheListAsItWasWrittenLast() {
        admit(JULIA, PASSWORD);
        safe.write(list("Okafor"));
        safe.write(list("Lindt"));

        assertThat(safe.open("julia", PASSWORD).orThrow().list()).isEqualTo(list("Lindt"));
    }

    @Test
    void givesEveryReaderAKeyOfTheirOwnWhoeverCameFirst() {
        admit(JULIA, PASSWORD);
        safe.write(list("Okafor"));
        safe = anew();
        admit(MINA, OTHER);
        safe.write(list("Lindt"));

        assertThat(safe.open("julia", PASSWORD).orThrow().list()).isEqualTo(list("Lindt"));
        assertThat(safe.open("mina", OTHER).orThrow().list()).isEqualTo(list("Lindt"));
        assertThat(safe.open("mina", PASSWORD).isDone()).isFalse();
    }

    @Test
    void opensWhatIsThereAlsoAfterSigningInOnceMore() {
        admit(JULIA, PASSWORD);
        safe.write(list("Okafor"));
        admit(JULIA, PASSWORD);

        assertThat(safe.open("julia", PASSWORD).isDone()).isTrue();
    }

    @Test
    void opensNothingForSomebodyWhoCameAfterTheListWasWritten() {
        admit(JULIA, PASSWORD);
        safe.write(list("Okafor"));
        admit(MINA, OTHER);

        assertThat(safe.offer().orElseThrow().readers()).containsExactly(JULIA);
        assertThat(safe.open("mina", OTHER).refused()).contains(new AccessRefusal.NoDayListHere());
    }

    @Test
    void countsWrongTriesAlsoAcrossRestartsAndMakesThemWait() {
        admit(JULIA, PASSWORD);
        safe.write(list("Okafor"));

        for (int tries = 1; tries <= 4; tries++) {
            assertThat(anew().open("julia", "wrong").refused())
                    .contains(new AccessRefusal.NotKnownHere());
            var until = clock.instant().plusSeconds(1L << (tries - 1));
            assertThat(anew().open("julia", PASSWORD).refused())
                    .contains(new AccessRefusal.AccountLocked(until));
            clock.set(until);
        }
        var until = clock.instant().plus(Duration.ofMinutes(15));
        assertThat(anew().open("julia", "wrong").refused())
                .contains(new AccessRefusal.AccountLocked(until));
        clock.set(until);

        assertThat(anew().open("julia", PASSWORD).isDone()).isTrue();
        assertThat(anew().open("julia", "wrong").refused())
                .contains(new AccessRefusal.NotKnownHere());
    }

    @Test
    void refusesThePasswordsThatTheSignInCannotKeep() {
        admit(JULIA, PASSWORD);
        safe.write(list("Okafor"));

        for (var bad : List.of("", "\0", PASSWORD + "\0", "x".repeat(73))) {
            assertThat(safe.open("julia", bad).isDone()).isFalse();
            clock.advance(Duration.ofMinutes(15));
        }
    }

    @Test
    void forgetsListAndKeysWhenTheDayIsOver() {
        admit(JULIA, PASSWORD);
        safe.write(list("Okafor"));

        clock.set(Fixtures.at(Fixtures.MONDAY, "23:59"));
        assertThat(safe.offer()).isPresent();
        clock.advance(Duration.ofMinutes(1));

        assertThat(safe.offer()).isEmpty();
        assertThat(safe.open("julia", PASSWORD).isDone()).isFalse();
        safe.sweep();
        assertThat(files()).isEmpty();
    }

    @Test
    void refusesTheListOfYesterdayEvenWithAKeyOfToday() throws IOException {
        admit(JULIA, PASSWORD);
        safe.write(list("Okafor"));
        var yesterdays = Files.readAllBytes(folder.resolve("day-list"));
        clock.advance(Duration.ofDays(1));
        admit(JULIA, PASSWORD);
        Files.write(folder.resolve("day-list"), yesterdays);

        assertThat(safe.offer()).isEmpty();
        assertThat(safe.open("julia", PASSWORD).refused())
                .contains(new AccessRefusal.NoDayListHere());
    }

    @Test
    void shutsOutWhoeverWasSwitchedOffOrHasAnotherPassword() {
        admit(JULIA, PASSWORD);
        admit(MINA, OTHER);
        safe.write(list("Okafor"));
        assertThat(safe.admitted()).containsExactlyInAnyOrder(JULIA.user(), MINA.user());

        safe.confirm(List.of(JULIA, reader(2, "mina", "Mina Kovač", "stamp 3")));
        assertThat(safe.open("mina", OTHER).isDone()).isFalse();
        assertThat(safe.open("julia", PASSWORD).isDone()).isTrue();

        safe.confirm(List.of());
        assertThat(safe.open("julia", PASSWORD).isDone()).isFalse();
        safe.write(list("Okafor"));
        assertThat(files()).isEmpty();
    }

    @Test
    void knowsWhatAReaderMayDoByNow() {
        admit(JULIA, PASSWORD);
        safe.write(list("Okafor"));
        var now =
                new ListReader(
                        JULIA.user(),
                        "julia",
                        "Julia Byrne-Lee",
                        Role.RECEPTIONIST,
                        false,
                        Duration.ofMinutes(3),
                        JULIA.passwordStamp());

        safe.confirm(List.of(now));

        assertThat(safe.open("julia", PASSWORD).orThrow().reader()).isEqualTo(now);
    }

    @Test
    void showsNobodyANameOrAKey() throws IOException {
        admit(JULIA, PASSWORD);
        safe.write(list("Okafor"));

        for (var file : files()) {
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                    .doesNotContain(
                            "Okafor", "Amara", "Nowak", "julia", "Byrne", "stamp", PASSWORD);
        }
        assertThat(files()).hasSize(2);
    }

    /** Whoever has the workstation's own key still needs a password. */
    @Test
    void doesNotOpenTheVisitsByTheKeyOfTheWorkstation() {
        admit(JULIA, PASSWORD);
        safe.write(list("Okafor"));
        var file =
                new SealedFile(folder.resolve("day-list"), Secrets.in(folder), DayListSafe.SECRET);

        assertThat(new String(file.read().orElseThrow(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Okafor", "Amara", "Nowak");
    }

    @Test
    void refusesAListOrAKeyOfWhichAnyByteWasChanged() throws IOException {
        admit(JULIA, PASSWORD);
        safe.write(list("Okafor"));
        for (var file : files()) {
            var whole = Files.readAllBytes(file);
            for (int at = 0; at < whole.length; at += 3) {
                var flipped = whole.clone();
                flipped[at] = (byte) (flipped[at] ^ 1);
                Files.write(file, flipped);

                assertThat(safe.offer()).as("%s, byte %d", file.getFileName(), at).isEmpty();
            }
            Files.write(file, whole);
        }
        assertThat(safe.open("julia", PASSWORD).isDone()).isTrue();
    }

    @Test
    void forgetsEverythingWhenTheFolderMeansAnotherDatabase() {
        admit(JULIA, PASSWORD);
        safe.write(list("Okafor"));

        safe.clear();

        assertThat(files()).isEmpty();
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(folder.resolve("secrets")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void admit(ListReader reader, String password) {
        safe.admit(reader, SmallClinic.BERLIN, password);
    }

    private DayListSafe anew() {
        return DayListSafe.in(folder, new Passwords(4), clock);
    }

    private static DayList list(String family) {
        return new DayList(
                Fixtures.MONDAY,
                Fixtures.NOW,
                "Adler & Brandt",
                SmallClinic.BERLIN,
                List.of(
                        new ListedVisit(
                                new AppointmentId(new UUID(3, 3)),
                                Fixtures.NOW,
                                "Dr Tomasz Nowak",
                                new PatientName(family, "Amara"),
                                "Consultation",
                                AppointmentStatus.BOOKED)));
    }

    private static ListReader reader(int number, String login, String name, String stamp) {
        return new ListReader(
                new UserId(new UUID(7, number)),
                login,
                name,
                Role.RECEPTIONIST,
                true,
                Duration.ofMinutes(10),
                stamp);
    }
}
