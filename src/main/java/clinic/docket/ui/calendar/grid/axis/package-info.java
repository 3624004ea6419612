/**
 * The vertical axis of the time grid: where a time is drawn, and which time is under a point. Must
 * not know what is drawn there.
 */
@NullMarked
package clinic.docket.ui.calendar.grid.axis;

import org.jspecify.annotations.NullMarked;
