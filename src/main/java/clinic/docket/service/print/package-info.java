/**
 * What may be taken out of the house on paper, and the note of it in the trail. Must not know how
 * it is worded or set.
 */
@NullMarked
package clinic.docket.service.print;

import org.jspecify.annotations.NullMarked;
