/** Notices over the screen, with the way back. Must not know what was done. */
@NullMarked
package clinic.docket.ui.part.toast;

import org.jspecify.annotations.NullMarked;
