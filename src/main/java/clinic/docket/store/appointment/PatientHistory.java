package clinic.docket.store.appointment;

import java.time.Instant;
import java.util.Optional;

/**
 * How often a patient came. Past visits are those that started and were neither cancelled nor
 * missed.
 */
public record PatientHistory(
        int pastVisits, Optional<Instant> firstVisit, int noShows, Optional<Instant> lastNoShow) {}
