package clinic.docket.store.appointment;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A patient's past in numbers, as a query answers it. */
record HistoryLine(
        long visits, @Nullable Instant first, long noShows, @Nullable Instant lastNoShow) {
    PatientHistory toHistory() {
        return new PatientHistory(
                Math.toIntExact(visits),
                Optional.ofNullable(first),
                Math.toIntExact(noShows),
                Optional.ofNullable(lastNoShow));
    }
}
