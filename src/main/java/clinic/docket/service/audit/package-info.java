/**
 * Writes the trail of who did what, beside each change. Must not know the use cases that change
 * things.
 */
@NullMarked
package clinic.docket.service.audit;

import org.jspecify.annotations.NullMarked;
