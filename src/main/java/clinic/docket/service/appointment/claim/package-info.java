/**
 * How a desk comes to a slot: locked, checked, held. Must not know what becomes of it, nor screens
 * or SQL.
 */
@NullMarked
package clinic.docket.service.appointment.claim;

import org.jspecify.annotations.NullMarked;
