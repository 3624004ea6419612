package clinic.docket.ui.admin.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Who gets how much of a table. Columns leave one by one as long as the others would be cut; what
 * is left over goes to those whose words would take a second line, and then to all.
 */
final class ColumnWidths {
    /** Farther apart the words of a row would no longer be read together. */
    private static final double STRETCHED = 2;

    private ColumnWidths() {}

    /**
     * What a column would like.
     *
     * @param whole wide enough for the longest words in one line
     * @param least wide enough to be read with ease, long words on several lines
     * @param word wide enough for the longest single word
     * @param leaves 1 for the column that is missed least; 0 for one that always stays
     */
    record Wish(double whole, double least, double word, int leaves) {}

    /** In the order of the wishes; 0 for a column that has left. */
    static double[] of(List<Wish> wishes, double room) {
        boolean[] here = new boolean[wishes.size()];
        Arrays.fill(here, true);
        var all = IntStream.range(0, here.length).boxed();
        all.filter(column -> wishes.get(column).leaves() > 0)
                .sorted(Comparator.comparingInt(column -> wishes.get(column).leaves()))
                .forEach(column -> here[column] = sum(wishes, here, Wish::least) <= room);
        return sum(wishes, here, Wish::least) <= room
                ? share(wishes, here, room, Wish::least, Wish::whole)
                : share(wishes, here, room, Wish::word, Wish::least);
    }

    private static double sum(List<Wish> wishes, boolean[] here, ToDoubleFunction<Wish> width) {
        return IntStream.range(0, here.length)
                .filter(column -> here[column])
                .mapToDouble(column -> width.applyAsDouble(wishes.get(column)))
                .sum();
    }

    /** All get the less, then evenly of the more, and what is still left by their size. */
    private static double[] share(
            List<Wish> wishes,
            boolean[] here,
            double room,
            ToDoubleFunction<Wish> less,
            ToDoubleFunction<Wish> more) {
        double least = sum(wishes, here, less);
        double longing = sum(wishes, here, more) - least;
        double part = longing == 0 ? 0 : Math.clamp((room - least) / longing, 0, 1);
        double taken = least + longing * part;
        double stretched = taken == 0 ? 1 : Math.min(room / taken, STRETCHED);
        return IntStream.range(0, here.length)
                .mapToDouble(column -> {
                    double low = less.applyAsDouble(wishes.get(column));
                    double high = more.applyAsDouble(wishes.get(column));
                    return here[column] ? Math.floor((low + (high - low) * part) * stretched) : 0;
                })
                .toArray();
    }
}
