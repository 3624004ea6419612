/** Patients and how they are found. Must not know appointments. */
@NullMarked
package clinic.docket.domain.patient;

import org.jspecify.annotations.NullMarked;
