package clinic.docket.store.patient.merge;

import java.util.UUID;

/** Two patients, as a query answers them. */
record IdPair(UUID one, UUID other) {}
