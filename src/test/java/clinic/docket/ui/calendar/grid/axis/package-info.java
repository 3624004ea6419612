/** Tests of the grid's measures. Knows no screen. */
@NullMarked
package clinic.docket.ui.calendar.grid.axis;

import org.jspecify.annotations.NullMarked;
