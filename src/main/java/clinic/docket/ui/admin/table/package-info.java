/**
 * Rows whose columns take the room there is: wide ones, fewer ones, and words on two lines rather
 * than cut ones. It must not know what the rows are.
 */
@NullMarked
package clinic.docket.ui.admin.table;

import org.jspecify.annotations.NullMarked;
