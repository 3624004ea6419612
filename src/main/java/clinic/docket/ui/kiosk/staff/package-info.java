/** Staff in front of the kiosk: setting it up, and closing it. Must not know any visit. */
@NullMarked
package clinic.docket.ui.kiosk.staff;

import org.jspecify.annotations.NullMarked;
