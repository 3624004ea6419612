/** Who gets how much of a table. No window is needed for it. */
@NullMarked
package clinic.docket.ui.admin.table;

import org.jspecify.annotations.NullMarked;
