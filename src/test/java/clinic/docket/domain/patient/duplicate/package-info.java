/** Whether two records may be of one person. */
@NullMarked
package clinic.docket.domain.patient.duplicate;

import org.jspecify.annotations.NullMarked;
