/**
 * The time grid: columns side by side over one time axis, with cards, holds, breaks and the
 * now-line. It must know no service, no screen and no kind of column; it draws what it is given.
 */
@NullMarked
package clinic.docket.ui.calendar.grid;

import org.jspecify.annotations.NullMarked;
