/** Tests of the day screen without a stage. Knows no service, only sample days. */
@NullMarked
package clinic.docket.ui.calendar.doctors;

import org.jspecify.annotations.NullMarked;
