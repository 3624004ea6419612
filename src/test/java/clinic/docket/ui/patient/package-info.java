/** Tests of the screen "Patients". */
@NullMarked
package clinic.docket.ui.patient;

import org.jspecify.annotations.NullMarked;
