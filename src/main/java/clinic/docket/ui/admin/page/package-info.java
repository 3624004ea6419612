/**
 * What all pages of the administration share: rows to choose from and the form of the chosen one.
 * It must not know what the rows are.
 */
@NullMarked
package clinic.docket.ui.admin.page;

import org.jspecify.annotations.NullMarked;
