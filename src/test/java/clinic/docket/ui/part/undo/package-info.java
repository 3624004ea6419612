/** Tests of undo and redo. */
@NullMarked
package clinic.docket.ui.part.undo;

import org.jspecify.annotations.NullMarked;
