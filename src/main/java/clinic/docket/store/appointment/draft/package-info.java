/** The drafts of bookings in the database. Must not know who may see them. */
@NullMarked
package clinic.docket.store.appointment.draft;

import org.jspecify.annotations.NullMarked;
