package clinic.docket.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets the groups of keys in columns of about the same height, as a newspaper does: in their order,
 * and a group that finds no room goes on in the next column under its own title.
 */
final class KeyColumns {
    /** In quarters of a line. */
    private static final int LINE = 4;

    private static final int NEXT_LINE_OF_A_SENTENCE = 3;

    private static final int TITLE = 7;

    /** A title never stands over fewer. */
    private static final int LEAST_LINES = 3;

    /** About so many letters stand beside a key. */
    private static final int LETTERS = 28;

    private final Map<String, Map<String, List<String>>> groups;
    private final int columns;

    private KeyColumns(Map<String, Map<String, List<String>>> groups, int columns) {
        this.groups = groups;
        this.columns = columns;
    }

    /** A group, or as much of it as stands here; what each key does. */
    record Part(String title, Map<String, List<String>> lines) {}

    /** At most so many columns, as low as possible. */
    static List<List<Part>> of(Map<String, Map<String, List<String>>> groups, int columns) {
        return new KeyColumns(groups, columns).lowest();
    }

    private List<List<Part>> lowest() {
        int all = groups.values().stream().mapToInt(lines -> TITLE + height(lines)).sum();
        for (int limit = all / columns; limit < all; limit += LINE) {
            var set = set(limit);
            if (set.size() <= columns) {
                return set;
            }
        }
        return set(all);
    }

    private List<List<Part>> set(int limit) {
        var set = new ArrayList<List<Part>>();
        set.add(new ArrayList<>());
        int used = 0;
        for (var group : groups.entrySet()) {
            var rest = new LinkedHashMap<>(group.getValue());
            while (!rest.isEmpty()) {
                var first = first(rest, limit - used - TITLE);
                if (first.isEmpty() && used > 0) {
                    set.add(new ArrayList<>());
                    used = 0;
                    continue;
                }
                var part = first.isEmpty() ? new LinkedHashMap<>(rest) : first;
                set.getLast().add(new Part(group.getKey(), part));
                used += TITLE + height(part);
                rest.keySet().removeAll(part.keySet());
            }
        }
        return set;
    }

    /** All lines when they have room; else the first of them, if enough for both columns. */
    private static Map<String, List<String>> first(Map<String, List<String>> lines, int room) {
        var first = new LinkedHashMap<String, List<String>>();
        int used = 0;
        for (var line : lines.entrySet()) {
            used += height(line.getKey());
            if (used > room) {
                boolean splits =
                        first.size() >= LEAST_LINES && lines.size() - first.size() >= LEAST_LINES;
                return splits ? first : Map.of();
            }
            first.put(line.getKey(), line.getValue());
        }
        return first;
    }

    private static int height(Map<String, List<String>> lines) {
        return lines.keySet().stream().mapToInt(KeyColumns::height).sum();
    }

    /** A long sentence is broken. */
    private static int height(String word) {
        return LINE + (word.length() - 1) / LETTERS * NEXT_LINE_OF_A_SENTENCE;
    }
}
