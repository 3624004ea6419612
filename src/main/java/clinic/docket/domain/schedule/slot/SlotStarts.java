package clinic.docket.domain.schedule.slot;

import clinic.docket.domain.time.FiveMinutes;
import java.time.Duration;

/** Where in free time a slot may start. */
public sealed interface SlotStarts {
    /** Only where the site's wall clock shows a multiple of {@code step} since midnight. */
    record OnGrid(Duration step) implements SlotStarts {
        public OnGrid {
            requireStep(step);
        }
    }

    /**
     * From the first moment of each free gap at which the search allows a start, then every {@code
     * step}. A gap that runs over midnight begins anew there.
     */
    record FromGap(Duration step) implements SlotStarts {
        public FromGap {
            requireStep(step);
        }
    }

    private static void requireStep(Duration step) {
        if (!step.isPositive() || !FiveMinutes.isOnGrid(step)) {
            throw new IllegalArgumentException("Slots start in steps of whole five minutes");
        }
    }
}
