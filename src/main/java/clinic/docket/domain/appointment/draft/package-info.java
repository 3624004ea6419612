/** Bookings that somebody has begun and put aside. Must not know how the dialog looks. */
@NullMarked
package clinic.docket.domain.appointment.draft;

import org.jspecify.annotations.NullMarked;
