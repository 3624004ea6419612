package clinic.docket.store.check;

import java.util.Map;

/**
 * What {@code docket check} found.
 *
 * @param counts rows per table
 * @param faults number of contradictions per kind, every kind present, 0 when clean
 */
public record CheckReport(Map<String, Long> counts, Map<Fault, Long> faults) {
    public CheckReport {
        counts = Map.copyOf(counts);
        faults = Map.copyOf(faults);
    }

    public boolean isClean() {
        return faults.values().stream().allMatch(count -> count == 0);
    }
}
