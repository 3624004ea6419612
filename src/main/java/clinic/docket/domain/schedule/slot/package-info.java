/**
 * Finds the free pieces of schedules. The one method that desk, kiosk and booking check share; no
 * storage, no clock.
 */
@NullMarked
package clinic.docket.domain.schedule.slot;

import org.jspecify.annotations.NullMarked;
