package clinic.docket.app.bench;

import java.util.List;

/**
 * Free slots of a workload, counted both ways, and how long one whole pass of the grid count took.
 *
 * @param grid slots that start where the wall clock shows a multiple of their length
 * @param gap slots from the start of each free gap, one after the other
 * @param msFirst the very first pass, in milliseconds, nothing warm yet
 * @param msMedian the middle of {@code runs}
 * @param runs every measured pass after the warm-up, in milliseconds
 */
public record SlotBenchResult(
        int grid, int gap, double msFirst, double msMedian, List<Double> runs) {
    public SlotBenchResult {
        runs = List.copyOf(runs);
    }
}
