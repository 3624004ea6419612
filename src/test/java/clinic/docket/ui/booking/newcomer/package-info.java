/** Tests of the form for somebody new. */
@NullMarked
package clinic.docket.ui.booking.newcomer;

import org.jspecify.annotations.NullMarked;
