/**
 * The question whether somebody who is about to be saved is in the books already. Must not know the
 * form that asks.
 */
@NullMarked
package clinic.docket.ui.part.alike;

import org.jspecify.annotations.NullMarked;
