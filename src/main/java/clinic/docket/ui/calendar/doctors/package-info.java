/**
 * Choosing which doctors the calendar shows and in which order. Must not know how their columns are
 * read or drawn.
 */
@NullMarked
package clinic.docket.ui.calendar.doctors;

import org.jspecify.annotations.NullMarked;
