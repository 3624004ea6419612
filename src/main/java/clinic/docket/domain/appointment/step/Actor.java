package clinic.docket.domain.appointment.step;

import clinic.docket.domain.access.Role;

/**
 * Who wants to move a visit.
 *
 * @param ownVisit whether this is the visit's own doctor, or its own patient
 */
public record Actor(Role role, boolean ownVisit) {}
