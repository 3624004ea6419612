/** What is said beside the week, and when it is read again. */
@NullMarked
package clinic.docket.ui.calendar.week;

import org.jspecify.annotations.NullMarked;
