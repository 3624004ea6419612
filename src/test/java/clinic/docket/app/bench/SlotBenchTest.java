package clinic.docket.app.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JacksonException;

class SlotBenchTest {
    @TempDir private Path folder;

    /**
     * Three doctors over the night of the clock change; both counts were made by hand from the
     * lists.
     */
    @Test
    void countsFreeSlotsBothWaysWhateverTheFileExpects() throws URISyntaxException {
        var file = Objects.requireNonNull(SlotBenchTest.class.getResource("slots.json"));

        SlotBenchResult result = SlotBench.run(Path.of(file.toURI()));

        assertThat(result.grid()).isEqualTo(10);
        assertThat(result.gap()).isEqualTo(13);
        assertThat(result.runs()).contains(result.msMedian()).allMatch(ms -> ms > 0);
        assertThat(result.msFirst()).isPositive();
    }

    @Test
    void readsOtherHoursLengthsAndZones() throws IOException {
        // 22:00-24:00 of a 25-hour day in Havana, 15 minutes each, and quarter 3 (22:45) is taken.
        SlotBenchResult result =
                run(
                        """
                        {"zone": "America/Havana", "start": "2026-11-01", "days": 1, "providers": 1,
                         "open": "22:00", "close": "24:00", "slot": 15, "booked": [[[3]]]}
                        """);

        assertThat(result.grid()).isEqualTo(7);
        assertThat(result.gap()).isEqualTo(7);
    }

    @Test
    void readsBookedQuartersByTheWallClock() throws IOException {
        // Midnight to 05:00 without the hour from two to three is 16 quarters; 04:00 (16) is taken.
        SlotBenchResult result =
                run(
                        """
                        {"zone": "Europe/Berlin", "start": "2027-03-28", "days": 1, "providers": 1,
                         "open": "00:00", "close": "05:00", "slot": 60, "booked": [[[9, 16]]]}
                        """);

        assertThat(result.grid()).isEqualTo(3); // 00:00, 01:00, 03:00
        assertThat(result.gap()).isEqualTo(3);
    }

    @Test
    void failsForAFileOfAnotherShape() {
        assertThatThrownBy(() -> run("[1, 2]")).isInstanceOf(JacksonException.class);
    }

    private SlotBenchResult run(String json) throws IOException {
        return SlotBench.run(Files.writeString(folder.resolve("slots.json"), json));
    }
}
