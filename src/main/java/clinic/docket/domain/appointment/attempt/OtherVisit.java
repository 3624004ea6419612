package clinic.docket.domain.appointment.attempt;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.time.TimeRange;

/** A visit that the same patient has already, and the name of its doctor. It blocks time. */
public record OtherVisit(AppointmentId id, SiteId site, TimeRange range, String doctor) {}
