/**
 * The doctor's screen: their own list of the day, the patient at hand, calling the next one,
 * running late. Must not know other screens, nor the lists of other doctors.
 */
@NullMarked
package clinic.docket.ui.myday;

import org.jspecify.annotations.NullMarked;
