/** The record of a patient as nodes. Must not know where it comes from. */
@NullMarked
package clinic.docket.ui.patient.page;

import org.jspecify.annotations.NullMarked;
