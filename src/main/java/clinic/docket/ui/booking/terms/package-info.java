/**
 * On what terms the dialog books: what was warned of and confirmed, and which rule is passed over.
 * Must not know the rest of the dialog.
 */
@NullMarked
package clinic.docket.ui.booking.terms;

import org.jspecify.annotations.NullMarked;
