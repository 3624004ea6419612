/** Days, holds, bookings and the steps of a visit as use cases. Must not know screens or SQL. */
@NullMarked
package clinic.docket.service.appointment;

import org.jspecify.annotations.NullMarked;
