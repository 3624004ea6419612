/** Tests of drafts in the database. */
@NullMarked
package clinic.docket.store.appointment.draft;

import org.jspecify.annotations.NullMarked;
