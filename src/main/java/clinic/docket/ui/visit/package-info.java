/**
 * The side panel: a visit with its next step, a patient, or the day when nothing is chosen. It must
 * not know the calendar; it tells its surroundings what has changed.
 */
@NullMarked
package clinic.docket.ui.visit;

import org.jspecify.annotations.NullMarked;
