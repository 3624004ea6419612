/** Instants, ranges and a site's wall clock. Knows nothing of the clinic that uses them. */
@NullMarked
package clinic.docket.domain.time;

import org.jspecify.annotations.NullMarked;
