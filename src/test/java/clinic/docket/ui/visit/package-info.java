/** Tests of the side panel. Knows no service. */
@NullMarked
package clinic.docket.ui.visit;

import org.jspecify.annotations.NullMarked;
