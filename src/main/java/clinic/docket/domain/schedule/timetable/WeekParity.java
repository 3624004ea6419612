package clinic.docket.domain.schedule.timetable;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** In which weeks a timetable row holds, by the parity of the ISO 8601 week number. */
public enum WeekParity {
    EVERY,
    ODD,
    EVEN;

    public boolean includes(LocalDate date) {
        if (this == EVERY) {
            return true;
        }
        boolean odd = date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 2 == 1;
        return odd == (this == ODD);
    }
}
