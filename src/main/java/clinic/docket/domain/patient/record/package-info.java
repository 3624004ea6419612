/** What a patient's record tells of the past and of who looked. Must not know how it is read. */
@NullMarked
package clinic.docket.domain.patient.record;

import org.jspecify.annotations.NullMarked;
