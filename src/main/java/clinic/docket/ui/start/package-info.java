/**
 * What stands in the window before the clinic's database is open, and when it cannot be opened.
 * Must not know how that is done.
 */
@NullMarked
package clinic.docket.ui.start;

import org.jspecify.annotations.NullMarked;
