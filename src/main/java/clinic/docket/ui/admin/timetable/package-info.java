/**
 * The pages of hours, absences and holidays: when doctors work. They must not know each other, nor
 * who is booked.
 */
@NullMarked
package clinic.docket.ui.admin.timetable;

import org.jspecify.annotations.NullMarked;
