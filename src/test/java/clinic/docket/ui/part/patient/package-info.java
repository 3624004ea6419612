/** Tests of the search for patients. */
@NullMarked
package clinic.docket.ui.part.patient;

import org.jspecify.annotations.NullMarked;
