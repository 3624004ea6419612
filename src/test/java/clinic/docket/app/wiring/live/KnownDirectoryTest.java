package clinic.docket.app.wiring.live;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.time.SiteZone;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.service.schedule.Directory;
import clinic.docket.ui.kit.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class KnownDirectoryTest {
    private final AtomicReference<Directory> stored =
            new AtomicReference<>(directory(SmallClinic.BERLIN, "Main site"));
    private final KnownDirectory known = new KnownDirectory(this::read);
    private boolean fails;
    private final List<String> told = new ArrayList<>();

    @Test
    void tellsOnlyOfWhatIsNew() {
        readAgain();
        assertThat(told).isEmpty();

        stored.set(directory(SmallClinic.BERLIN, "Old town"));
        readAgain();

        assertThat(told).containsExactly("changed");
        assertThat(known.directoryProperty().get().site().name()).isEqualTo("Old town");
    }

    @Test
    void showsEverythingAgainWhenTheSitesClockIsAnotherOne() {
        known.onOtherZone(() -> told.add("an older desk"));
        known.onOtherZone(() -> told.add("other zone"));
        stored.set(directory(SiteZone.of("Europe/Lisbon"), "Main site"));

        readAgain();
        readAgain();

        assertThat(told).containsExactly("changed", "other zone");
    }

    @Test
    void keepsWhatIsKnownWhenItCannotBeRead() {
        stored.set(directory(SmallClinic.BERLIN, "Old town"));
        fails = true;

        readAgain();

        assertThat(told).isEmpty();
        assertThat(known.directoryProperty().get().site().name()).isEqualTo("Main site");
    }

    private Directory read() {
        if (fails) {
            throw new IllegalStateException("The database does not answer");
        }
        return stored.get();
    }

    private void readAgain() {
        var background =
                Background.immediate(failure -> {
                    throw new AssertionError(failure);
                });
        known.readAgain(background, () -> told.add("changed"));
    }

    private static Directory directory(SiteZone zone, String name) {
        var site = new Site(SmallClinic.SITE.id(), name, zone, 1);
        return new Directory(
                "Clinic",
                site,
                List.of(site),
                List.of(SmallClinic.ADLER),
                Set.of(),
                List.of(),
                List.of());
    }
}
