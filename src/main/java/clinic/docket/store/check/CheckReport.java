package clinic.docket.store.check;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * What {@code docket check} found.
 *
 * @param counts rows per table, in a fixed order
 * @param faults number of contradictions per kind, every kind present, 0 when clean
 */
public record CheckReport(SequencedMap<String, Long> counts, Map<Fault, Long> faults) {
    public CheckReport {
        counts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(counts));
        faults = Collections.unmodifiableMap(new EnumMap<>(faults));
    }

    public boolean isClean() {
        return faults.values().stream().allMatch(count -> count == 0);
    }
}
