package clinic.docket.app.outage;

import clinic.docket.domain.outage.DayList;
import clinic.docket.service.outage.ListReader;

/** A day list, and who opened it with their password while the database was away. */
public record OpenedList(ListReader reader, DayList list) {}
