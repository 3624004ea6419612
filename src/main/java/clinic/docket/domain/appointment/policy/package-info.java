/**
 * What a clinic has decided about booking: notice, horizon, lanes. Must not know how it is stored.
 */
@NullMarked
package clinic.docket.domain.appointment.policy;

import org.jspecify.annotations.NullMarked;
