package clinic.docket.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyColumnsTest {
    private final Map<String, Map<String, List<String>>> groups = new LinkedHashMap<>();

    @Test
    void breaksAGroupThatIsLongerThanItsShareOfTheRoom() {
        group("Window", 6);
        group("Calendar", 20);

        assertThat(KeyColumns.of(groups, 4))
                .hasSizeLessThanOrEqualTo(4)
                .allSatisfy(column ->
                        assertThat(column.stream().mapToInt(part -> part.lines().size()).sum())
                                .isLessThanOrEqualTo(9));
    }

    @Test
    void keepsEachKeyOnceAndInItsOrder() {
        group("Window", 8);
        group("Rail", 2);
        group("Visit", 11);
        group("Calendar", 22);

        for (int columns = 1; columns <= 6; columns++) {
            assertThat(KeyColumns.of(groups, columns))
                    .hasSizeLessThanOrEqualTo(columns)
                    .flatExtracting(column -> column)
                    .flatExtracting(part -> part.lines().keySet())
                    .containsExactlyElementsOf(
                            groups.values().stream()
                                    .flatMap(lines -> lines.keySet().stream())
                                    .toList());
        }
    }

    @Test
    void neverLeavesATitleOverFewerThanThreeLinesOfALongerGroup() {
        group("Window", 5);
        group("Visit", 7);
        group("Calendar", 13);

        for (int columns = 1; columns <= 6; columns++) {
            assertThat(KeyColumns.of(groups, columns))
                    .flatExtracting(column -> column)
                    .allSatisfy(part -> assertThat(part.lines()).hasSizeGreaterThanOrEqualTo(3));
        }
    }

    @Test
    void takesALongSentenceForMoreThanOneLine() {
        groups.put("Short", lines("Short", 8));
        var wordy = new LinkedHashMap<String, List<String>>();
        lines("A sentence that tells at length what its key does", 4).forEach(wordy::put);
        groups.put("Wordy", wordy);

        assertThat(KeyColumns.of(groups, 2))
                .extracting(column -> column.stream().mapToInt(part -> part.lines().size()).sum())
                .containsExactly(8, 4);
    }

    private void group(String title, int count) {
        groups.put(title, lines(title, count));
    }

    private static Map<String, List<String>> lines(String word, int count) {
        var lines = new LinkedHashMap<String, List<String>>();
        IntStream.range(0, count).forEach(i -> lines.put(word + " " + i, List.of("F" + i)));
        return lines;
    }
}
