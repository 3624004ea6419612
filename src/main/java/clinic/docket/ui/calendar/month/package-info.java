/**
 * Whole months, drawn with CalendarFX in the looks of Docket. Must not know how days are read; what
 * stands in a day is handed in.
 */
@NullMarked
package clinic.docket.ui.calendar.month;

import org.jspecify.annotations.NullMarked;
