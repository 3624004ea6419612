/**
 * Printing of day lists and visit slips: the dialog, and the words on the sheets. Must not know how
 * a sheet becomes a file or finds its printer.
 */
@NullMarked
package clinic.docket.ui.print;

import org.jspecify.annotations.NullMarked;
