/**
 * The list of records that may be of one person, and what is done about a pair. It must know no
 * record that is open; where one is shown, the wiring says.
 */
@NullMarked
package clinic.docket.ui.patient.duplicates;

import org.jspecify.annotations.NullMarked;
