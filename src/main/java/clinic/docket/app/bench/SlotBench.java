package clinic.docket.app.bench;

import clinic.docket.domain.schedule.slot.Occupancy;
import clinic.docket.domain.schedule.slot.SlotFinder;
import clinic.docket.domain.schedule.slot.SlotSearch;
import clinic.docket.domain.schedule.slot.SlotStarts;
import clinic.docket.domain.schedule.timetable.Timetable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures the slot finder on a file of hours and bookings: all free slots of all doctors and days
 * in one search, the one that the desk and the booking check make.
 */
public final class SlotBench {
    private static final int WARM_UPS = 500;
    private static final int RUNS = 101;
    private static final double NANOS_PER_MS = 1e6;

    private final SlotFinder finder = new SlotFinder();

    /**
     * Reading the file and building the input are not measured.
     *
     * @throws tools.jackson.core.JacksonException when the file cannot be read or has another shape
     */
    public static SlotBenchResult run(Path file) {
        return new SlotBench().measure(SlotWorkload.read(file));
    }

    private SlotBenchResult measure(SlotWorkload workload) {
        Timetable timetable = workload.timetable();
        Occupancy occupancy = workload.occupancy();
        SlotSearch onGrid = workload.search(new SlotStarts.OnGrid(workload.length()));
        SlotSearch fromGap = workload.search(new SlotStarts.FromGap(workload.length()));

        double first = pass(onGrid, timetable, occupancy);
        for (int i = 0; i < WARM_UPS; i++) {
            pass(onGrid, timetable, occupancy);
        }
        List<Double> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            runs.add(pass(onGrid, timetable, occupancy));
        }
        double median = runs.stream().sorted().toList().get(RUNS / 2);
        return new SlotBenchResult(
                finder.find(onGrid, timetable, occupancy).size(),
                finder.find(fromGap, timetable, occupancy).size(),
                first,
                median,
                runs);
    }

    /** One search over all doctors and days, in milliseconds. */
    private double pass(SlotSearch search, Timetable timetable, Occupancy occupancy) {
        long begin = System.nanoTime();
        int found = finder.find(search, timetable, occupancy).size();
        long end = System.nanoTime();
        if (found < 0) {
            throw new IllegalStateException("A pass whose result nobody reads may be left out");
        }
        return (end - begin) / NANOS_PER_MS;
    }
}
