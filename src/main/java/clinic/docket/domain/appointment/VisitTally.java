package clinic.docket.domain.appointment;

import clinic.docket.domain.time.TimeRange;

/** How many visits lie at exactly the same time. */
public record VisitTally(TimeRange range, int visits) {}
