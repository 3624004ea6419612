/**
 * Writes a whole clinic in batches, for the demo and for imports. Must not know how the values were
 * made up.
 */
@NullMarked
package clinic.docket.store.bulk;

import org.jspecify.annotations.NullMarked;
