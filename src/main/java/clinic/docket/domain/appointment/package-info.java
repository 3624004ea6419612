/**
 * Visits, holds, their rules and their status table. Must not know storage, screens or the wall
 * clock.
 */
@NullMarked
package clinic.docket.domain.appointment;

import org.jspecify.annotations.NullMarked;
