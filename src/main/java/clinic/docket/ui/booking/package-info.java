/**
 * The booking dialog: who, what, with whom, when; the slot under the choice is held while somebody
 * decides. It must not know another screen, only tell its caller what was booked.
 */
@NullMarked
package clinic.docket.ui.booking;

import org.jspecify.annotations.NullMarked;
