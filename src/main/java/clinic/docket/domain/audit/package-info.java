/** The trail of who did what. Must not know how it is written. */
@NullMarked
package clinic.docket.domain.audit;

import org.jspecify.annotations.NullMarked;
