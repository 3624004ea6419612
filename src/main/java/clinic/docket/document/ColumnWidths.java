package clinic.docket.document;

import clinic.docket.domain.paper.ListSheet;
import java.io.IOException;
import java.util.List;

/**
 * Shares the width of a page among the columns of a list: what stays whole gets what it needs, the
 * others their share of the rest, and none gets more than it needs while another needs more.
 */
final class ColumnWidths {
    /** No column that stays whole may crowd out the others, whatever was typed into it. */
    private static final float MOST_OF_PAGE = 0.22f;

    private final float[] needs;
    private final float[] widths;
    private final List<ListSheet.Column> columns;

    /**
     * @param gap between the text of a column and the next column
     */
    ColumnWidths(ListSheet sheet, Letters headings, Letters cells, float page, float gap)
            throws IOException {
        columns = sheet.columns();
        needs = new float[columns.size()];
        widths = new float[columns.size()];
        for (int i = 0; i < needs.length; i++) {
            needs[i] = gap + headings.width(columns.get(i).heading());
            for (var part : sheet.parts()) {
                for (var row : part.rows()) {
                    needs[i] = Math.max(needs[i], gap + cells.width(row.get(i)));
                }
            }
        }
        share(page);
    }

    float of(int column) {
        return widths[column];
    }

    private void share(float page) {
        float left = page;
        for (int i = 0; i < widths.length; i++) {
            if (columns.get(i).share() == 0) {
                widths[i] = Math.min(needs[i], page * MOST_OF_PAGE);
                left -= widths[i];
            }
        }
        while (settleOne(left)) {
            left = page - total();
        }
        int shares = openShares();
        for (int i = 0; i < widths.length; i++) {
            if (isOpen(i)) {
                widths[i] = left * columns.get(i).share() / shares;
            }
        }
        spread(page - total());
    }

    /** Gives one open column that needs less than its share what it needs. */
    private boolean settleOne(float left) {
        int shares = openShares();
        for (int i = 0; i < widths.length; i++) {
            if (isOpen(i) && needs[i] <= left * columns.get(i).share() / shares) {
                widths[i] = needs[i];
                return true;
            }
        }
        return false;
    }

    /** What nobody needs is air between the columns. */
    private void spread(float rest) {
        for (int i = 0; rest > 0 && i < widths.length; i++) {
            widths[i] += rest / widths.length;
        }
    }

    private boolean isOpen(int column) {
        return columns.get(column).share() > 0 && widths[column] == 0;
    }

    private int openShares() {
        int shares = 0;
        for (int i = 0; i < widths.length; i++) {
            shares += isOpen(i) ? columns.get(i).share() : 0;
        }
        return shares;
    }

    private float total() {
        float total = 0;
        for (float width : widths) {
            total += width;
        }
        return total;
    }
}
