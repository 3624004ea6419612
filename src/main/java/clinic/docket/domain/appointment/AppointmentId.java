package clinic.docket.domain.appointment;

import java.util.UUID;

/** Identifies an appointment. Made by the client: the same id asked twice books once. */
public record AppointmentId(UUID value) {}
