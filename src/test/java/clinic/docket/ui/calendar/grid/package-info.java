/** Tests of the grid's measures. Knows no screen. */
@NullMarked
package clinic.docket.ui.calendar.grid;

import org.jspecify.annotations.NullMarked;
