/**
 * The screen of one patient: finding them, their whole record, and changing it. It must know no
 * other screen; where else a patient is shown, the wiring says.
 */
@NullMarked
package clinic.docket.ui.patient;

import org.jspecify.annotations.NullMarked;
