/** The cards of a record. Nobody is named here. */
@NullMarked
package clinic.docket.ui.patient.page;

import org.jspecify.annotations.NullMarked;
