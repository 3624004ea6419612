/** Tests of changing a record. */
@NullMarked
package clinic.docket.ui.patient.edit;

import org.jspecify.annotations.NullMarked;
