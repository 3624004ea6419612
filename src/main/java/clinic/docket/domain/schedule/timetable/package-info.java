/** When doctors work: weekly hours, breaks, absences, holidays. Must not know who is booked. */
@NullMarked
package clinic.docket.domain.schedule.timetable;

import org.jspecify.annotations.NullMarked;
