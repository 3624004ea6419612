/**
 * Sheets as PDF, and their way to a printer. Must not know what is printed: every word comes from
 * above.
 */
@NullMarked
package clinic.docket.document;

import org.jspecify.annotations.NullMarked;
