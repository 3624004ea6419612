/**
 * What is wished of a booking, how it is chosen, and how it is put aside as a draft. It must not
 * know slots, holds or the dialog.
 */
@NullMarked
package clinic.docket.ui.booking.wish;

import org.jspecify.annotations.NullMarked;
