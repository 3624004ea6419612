/**
 * Which step a visit may take, who may take it and when. Must not know storage or the wall clock.
 */
@NullMarked
package clinic.docket.domain.appointment.step;

import org.jspecify.annotations.NullMarked;
