/**
 * The rules about when visits take place, one pure class each. Must not know who has the time
 * already.
 */
@NullMarked
package clinic.docket.domain.appointment.rule.time;

import org.jspecify.annotations.NullMarked;
