/**
 * A wish to book with all that is known when it is made, and what a rule about it is. Must not know
 * the rules, storage or the wall clock.
 */
@NullMarked
package clinic.docket.domain.appointment.attempt;

import org.jspecify.annotations.NullMarked;
