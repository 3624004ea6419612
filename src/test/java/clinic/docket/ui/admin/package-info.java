/** Tests of the administration. */
@NullMarked
package clinic.docket.ui.admin;

import org.jspecify.annotations.NullMarked;
