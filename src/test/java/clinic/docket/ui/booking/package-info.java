/** Tests of the booking dialog. */
@NullMarked
package clinic.docket.ui.booking;

import org.jspecify.annotations.NullMarked;
