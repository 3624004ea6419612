/**
 * Moving visits on the calendar: by the pointer, by the keys, and by the pinboard across days. Must
 * not know how days are read, nor how the side panel looks.
 */
@NullMarked
package clinic.docket.ui.calendar.move;

import org.jspecify.annotations.NullMarked;
