package clinic.docket.ui.calendar.page;

import clinic.docket.domain.time.TimeRange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sums and differences of stretches of time, for drawing what lies between them. */
final class Ranges {

    private Ranges() {}

    /** Sorted, and without overlaps. */
    static List<TimeRange> union(List<TimeRange> ranges) {
        var merged = new ArrayList<TimeRange>();
        for (var range : sorted(ranges)) {
            var last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && !range.start().isAfter(last.end())) {
                merged.removeLast();
                merged.add(new TimeRange(last.start(), later(last.end(), range.end())));
            } else {
                merged.add(range);
            }
        }
        return merged;
    }

    /** What is left of the ranges outside the others. */
    static List<TimeRange> without(List<TimeRange> ranges, List<TimeRange> others) {
        var taken = union(others);
        var left = new ArrayList<TimeRange>();
        for (var range : union(ranges)) {
            var from = range.start();
            for (var each : taken) {
                if (each.overlaps(range) && each.end().isAfter(from)) {
                    if (from.isBefore(each.start())) {
                        left.add(new TimeRange(from, each.start()));
                    }
                    from = each.end();
                }
            }
            if (from.isBefore(range.end())) {
                left.add(new TimeRange(from, range.end()));
            }
        }
        return left;
    }

    /** From the first start to the last end. */
    static Optional<TimeRange> around(List<TimeRange> ranges) {
        return ranges.stream()
                .reduce((one, other) ->
                        new TimeRange(
                                one.start().isBefore(other.start()) ? one.start() : other.start(),
                                later(one.end(), other.end())));
    }

    /** The part inside the bounds, when there is one. */
    static Optional<TimeRange> clipped(TimeRange range, TimeRange bounds) {
        if (!range.overlaps(bounds)) {
            return Optional.empty();
        }
        var end = range.end().isBefore(bounds.end()) ? range.end() : bounds.end();
        return Optional.of(new TimeRange(later(range.start(), bounds.start()), end));
    }

    private static List<TimeRange> sorted(List<TimeRange> ranges) {
        return ranges.stream().sorted(Comparator.comparing(TimeRange::start)).toList();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
