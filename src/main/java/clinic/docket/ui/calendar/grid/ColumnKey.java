package clinic.docket.ui.calendar.grid;

import clinic.docket.domain.schedule.PractitionerId;
import java.time.LocalDate;

/** A doctor on a day: what a column of the clinic's calendar stands for. */
public record ColumnKey(LocalDate date, PractitionerId practitioner) {}
