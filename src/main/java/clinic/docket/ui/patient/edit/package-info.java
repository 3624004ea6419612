/**
 * Changing a patient's record, also when another desk changed it meanwhile. It must not know the
 * screen around it.
 */
@NullMarked
package clinic.docket.ui.patient.edit;

import org.jspecify.annotations.NullMarked;
