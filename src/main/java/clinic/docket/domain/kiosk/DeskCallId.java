package clinic.docket.domain.kiosk;

import java.util.UUID;

/** Identifies a call for the desk. */
public record DeskCallId(UUID value) {}
