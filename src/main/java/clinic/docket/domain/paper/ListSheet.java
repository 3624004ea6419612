package clinic.docket.domain.paper;

import java.util.List;

/**
 * A list on paper: parts that each begin a page, every page with the same head and foot and at most
 * {@link #ROWS_PER_PAGE} rows.
 *
 * @param title at the right of every head, such as the date
 * @param place below the heading of every page, such as the site
 * @param parts at least one
 */
public record ListSheet(
        PaperSize paper,
        String title,
        String place,
        List<Column> columns,
        List<Part> parts,
        Foot foot) {
    public static final int ROWS_PER_PAGE = 30;

    private static final int MOST_UPRIGHT = 6;

    public ListSheet {
        columns = List.copyOf(columns);
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A list has at least one part");
        }
    }

    /** More columns than an upright page can show lie on their side. */
    public boolean isLandscape() {
        return columns.size() > MOST_UPRIGHT;
    }

    /**
     * A column.
     *
     * @param share of the width that is left, for texts that may be cut; 0 for what stays whole,
     *     such as a time
     */
    public record Column(String heading, int share) {}

    /**
     * What belongs together, such as the day of one doctor.
     *
     * @param remark beside the heading, such as how many visits there are
     * @param rows each with a text for every column; none leaves a page with the remark
     */
    public record Part(String heading, String remark, List<List<String>> rows) {
        public Part {
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** One page at least, so that an empty day is not mistaken for a lost sheet. */
        public int pages() {
            return Math.max(1, Math.ceilDiv(rows.size(), ROWS_PER_PAGE));
        }

        /** The rows of a page, the first of which is 0. */
        public List<List<String>> page(int number) {
            int from = number * ROWS_PER_PAGE;
            return rows.subList(from, Math.min(rows.size(), from + ROWS_PER_PAGE));
        }
    }

    /**
     * The last line of each page.
     *
     * @param stamp when it was printed
     */
    public record Foot(String stamp, PageWords page) {}

    /** "Page 2 of 3". */
    @FunctionalInterface
    public interface PageWords {
        String of(int page, int pages);
    }

    public int pages() {
        return parts.stream().mapToInt(Part::pages).sum();
    }
}
