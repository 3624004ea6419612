/** Tests of drafts. */
@NullMarked
package clinic.docket.service.appointment.draft;

import org.jspecify.annotations.NullMarked;
