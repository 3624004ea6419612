/** The kiosk in the waiting room: one screen, one question. Must not know the desk's screens. */
@NullMarked
package clinic.docket.ui.kiosk;

import org.jspecify.annotations.NullMarked;
