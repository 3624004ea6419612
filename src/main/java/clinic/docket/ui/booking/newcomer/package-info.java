/**
 * The form for somebody new inside the booking: what is typed and what is wrong with it. It must
 * not know the dialog around it; registering is asked of whoever shows it.
 */
@NullMarked
package clinic.docket.ui.booking.newcomer;

import org.jspecify.annotations.NullMarked;
