package clinic.docket.ui.patient.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordColumnsTest {
    private static final Offset<Double> ROUNDED = Offset.offset(0.001);

    @ParameterizedTest
    @CsvSource({"44, 1", "56, 1", "57, 2", "91, 2", "92, 3", "139, 3", "140, 4", "290, 4"})
    void hasAsManyColumnsAsCanBeRead(double room, int columns) {
        assertThat(RecordColumns.in(room).count()).isEqualTo(columns);
    }

    @Test
    void fillsTheRoomUntilEveryColumnIsAsWideAsIsPleasant() {
        for (double room = 30; room < 300; room += 0.5) {
            var widths = RecordColumns.in(room).widths();
            double all =
                    widths.stream().mapToDouble(Double::doubleValue).sum()
                            + (widths.size() - 1) * RecordColumns.GAP;
            if (widths.size() < 4 || widths.get(1) < 80) {
                assertThat(all).as("of %s em", room).isEqualTo(room, ROUNDED);
            } else {
                assertThat(all).isLessThanOrEqualTo(room);
            }
        }
    }

    @Test
    void keepsAStateWithinReachOfItsWords() {
        for (double room = 80; room < 300; room += 0.5) {
            assertThat(RecordColumns.in(room).widths().get(1)).isBetween(42.0, 80.001);
        }
    }
}
