/** Finding, merging and separating records of one person. */
@NullMarked
package clinic.docket.service.patient.duplicate;

import org.jspecify.annotations.NullMarked;
