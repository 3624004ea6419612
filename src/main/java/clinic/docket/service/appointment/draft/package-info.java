/** Keeps half-typed bookings for whoever typed them. Must not know the dialog. */
@NullMarked
package clinic.docket.service.appointment.draft;

import org.jspecify.annotations.NullMarked;
