/**
 * Why a time of the day is not free, asked at the calendar. Must not know the calendar's grid, nor
 * how a visit is booked.
 */
@NullMarked
package clinic.docket.ui.calendar.cell;

import org.jspecify.annotations.NullMarked;
