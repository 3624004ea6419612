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

    /** From the start of each free gap, then every {@code step}. */
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
