/**
 * Puts the kiosk together: its account, its services, its screens. Must not know the desk's
 * screens.
 */
@NullMarked
package clinic.docket.app.wiring.kiosk;

import org.jspecify.annotations.NullMarked;
