/** Tests of the wizard of the first run. */
@NullMarked
package clinic.docket.ui.setup;

import org.jspecify.annotations.NullMarked;
