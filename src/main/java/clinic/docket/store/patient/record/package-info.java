/** Reads what a patient's record tells beside the patient. Writes nothing. */
@NullMarked
package clinic.docket.store.patient.record;

import org.jspecify.annotations.NullMarked;
