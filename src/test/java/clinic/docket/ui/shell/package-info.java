/** Tests of the frame and of the desk as a whole. Knows no service, only sample days. */
@NullMarked
package clinic.docket.ui.shell;

import org.jspecify.annotations.NullMarked;
