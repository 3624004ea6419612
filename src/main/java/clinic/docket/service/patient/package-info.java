/** Patients as use cases. Must not know screens or SQL. */
@NullMarked
package clinic.docket.service.patient;

import org.jspecify.annotations.NullMarked;
