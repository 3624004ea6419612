/** Tests of the terms on which the dialog books. */
@NullMarked
package clinic.docket.ui.booking.terms;

import org.jspecify.annotations.NullMarked;
