/**
 * What this desk changed of visits in the last seconds, and the way back. Must not know which
 * screen changed it, nor by which service.
 */
@NullMarked
package clinic.docket.ui.part.undo;

import org.jspecify.annotations.NullMarked;
