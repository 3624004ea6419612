package clinic.docket.store.session;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.fixture.SmallClinic;
import clinic.docket.fixture.TestDatabase;
import clinic.docket.store.schedule.ScheduleStore;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
    @TempDir Path folder;

    @Test
    void opensEverywhere() {
        for (int i = 0; i < 4; i++) {
            long t = System.nanoTime();
            try (var database = switch (i) { case 0 -> TestDatabase.inMemory(); case 1 -> TestDatabase.postgres(); default -> TestDatabase.inFolder(folder); }) {
                System.err.println(i + " open " + (System.nanoTime() - t) / 1_000_000);
                if (i < 3) SmallClinic.store(database.transactions());
                var store = new ScheduleStore(database.transactions());
                assertThat(database.transactions().read(store::practitioners))
                        .containsExactly(SmallClinic.ADLER, SmallClinic.BRANDT);
                t = System.nanoTime();
            }
            System.err.println(i + " close " + (System.nanoTime() - t) / 1_000_000);
        }
    }
}
