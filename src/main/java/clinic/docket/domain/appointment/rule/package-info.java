/** The rules a booking must pass, one pure class each. Must not know storage or the wall clock. */
@NullMarked
package clinic.docket.domain.appointment.rule;

import org.jspecify.annotations.NullMarked;
