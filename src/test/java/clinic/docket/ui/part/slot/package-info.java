/** Tests of the slot list. */
@NullMarked
package clinic.docket.ui.part.slot;

import org.jspecify.annotations.NullMarked;
