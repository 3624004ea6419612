package clinic.docket.ui.admin.table;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.ui.admin.table.ColumnWidths.Wish;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
    private static final Wish NAME = new Wish(150, 150, 80, 0);
    private static final Wish SIGN_IN = new Wish(100, 100, 100, 1);
    private static final Wish SEEN = new Wish(110, 110, 60, 2);
    private static final Wish REASON = new Wish(400, 200, 90, 0);

    @Test
    void sharesWhatIsLeftOverByTheSizeOfTheColumns() {
        assertThat(ColumnWidths.of(List.of(NAME, SIGN_IN), 500)).containsExactly(300, 200);
    }

    @Test
    void keepsTheWordsOfARowTogetherInAWideWindow() {
        assertThat(ColumnWidths.of(List.of(NAME, SIGN_IN), 2000)).containsExactly(300, 200);
    }

    @Test
    void letsTheLeastMissedGoFirstWhateverItsPlace() {
        assertThat(ColumnWidths.of(List.of(SEEN, NAME, SIGN_IN), 260)).containsExactly(110, 150, 0);
        assertThat(ColumnWidths.of(List.of(SEEN, NAME, SIGN_IN), 259)).containsExactly(0, 259, 0);
    }

    @Test
    void givesMoreRoomFirstToWhatTakesSeveralLines() {
        assertThat(ColumnWidths.of(List.of(NAME, REASON), 450)).containsExactly(150, 300);
    }

    @Test
    void breaksTheWordsOfThoseThatStayRatherThanTheLettersOfOne() {
        var time = new Wish(100, 100, 100, 0);

        assertThat(ColumnWidths.of(List.of(NAME, time), 200)).containsExactly(100, 100);
    }

    @Test
    void runsOutOfNoRoomHoweverLittleThereIs() {
        assertThat(ColumnWidths.of(List.of(NAME, REASON, SEEN), 100))
                .satisfies(widths -> {
                    assertThat(widths[0] + widths[1]).isLessThanOrEqualTo(100);
                    assertThat(widths[2]).isZero();
                });
    }
}
