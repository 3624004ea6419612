/** The whole record of a patient as use cases. Must not know screens or SQL. */
@NullMarked
package clinic.docket.service.patient.record;

import org.jspecify.annotations.NullMarked;
