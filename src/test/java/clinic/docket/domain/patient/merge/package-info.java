/** What the surviving record of a merge takes over. */
@NullMarked
package clinic.docket.domain.patient.merge;

import org.jspecify.annotations.NullMarked;
