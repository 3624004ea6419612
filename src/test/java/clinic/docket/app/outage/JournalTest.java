package clinic.docket.app.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.docket.domain.access.UserId;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.outage.Jotted;
import clinic.docket.domain.outage.Jotting;
import clinic.docket.domain.outage.JottingId;
import clinic.docket.domain.outage.JottingKind;
import clinic.docket.domain.patient.PatientName;
import clinic.docket.fixture.Fixtures;
import clinic.docket.store.failure.StorageFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final Jotted ARRIVAL =
            new Jotted(
                    new Jotting(
                            new JottingId(new UUID(1, 1)),
                            Fixtures.NOW,
                            new UserId(new UUID(2, 2)),
                            "desk-1",
                            JottingKind.ARRIVED,
                            Optional.of(
                                    new Jotting.Seen(
                                            new AppointmentId(new UUID(3, 3)), Fixtures.NOW)),
                            ""),
                    Optional.of(new PatientName("Okafor", "Amara")));
    private static final Jotted WALK_IN =
            new Jotted(
                    new Jotting(
                            new JottingId(new UUID(1, 2)),
                            Fixtures.NOW,
                            new UserId(new UUID(2, 2)),
                            "desk-1",
                            JottingKind.WALK_IN,
                            Optional.empty(),
                            "Moreau Hugo"),
                    Optional.empty());

    @TempDir Path folder;

    @Test
    void isEmptyBeforeAnythingWasJotted() {
        assertThat(Journal.in(folder).all()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void isThereAgainAfterARestartUntilTheDatabaseHasIt() {
        var journal = Journal.in(folder);
        journal.add(ARRIVAL);
        journal.add(WALK_IN);
        assertThat(Journal.in(folder).all()).containsExactly(ARRIVAL, WALK_IN);

        journal.remove(ARRIVAL.jotting().id());

        assertThat(Journal.in(folder).all()).containsExactly(WALK_IN);
    }

    @Test
    void showsNobodyANameAndIsSealedAnewEachTime() throws IOException {
        var journal = Journal.in(folder);
        journal.add(ARRIVAL);
        var first = Files.readAllBytes(file());
        journal.add(WALK_IN);
        journal.remove(WALK_IN.jotting().id());

        for (var each : new byte[][] {first, Files.readAllBytes(file())}) {
            assertThat(new String(each, StandardCharsets.ISO_8859_1))
                    .doesNotContain("Okafor", "Amara", "Moreau", "desk-1");
        }
        assertThat(Files.readAllBytes(file())).isNotEqualTo(first);
    }

    @Test
    void isRefusedWhenAnyByteWasChanged() throws IOException {
        Journal.in(folder).add(ARRIVAL);
        var whole = Files.readAllBytes(file());
        for (int at = 0; at < whole.length; at++) {
            var flipped = whole.clone();
            flipped[at] = (byte) (flipped[at] ^ 1);
            Files.write(file(), flipped);

            assertThatThrownBy(() -> Journal.in(folder).all())
                    .isInstanceOfSatisfying(
                            StorageFailure.class,
                            failure ->
                                    assertThat(failure.kind())
                                            .isEqualTo(StorageFailure.Kind.DAMAGED));
        }
    }

    @Test
    void beginsAnewBesideAFileThatWasChanged() throws IOException {
        Files.writeString(file(), "not sealed by anybody");
        var journal = Journal.in(folder);
        journal.setAside();

        journal.add(WALK_IN);

        assertThat(journal.all()).containsExactly(WALK_IN);
        assertThat(folder.resolve("jottings.damaged")).hasContent("not sealed by anybody");
    }

    private Path file() {
        return folder.resolve("jottings");
    }
}
