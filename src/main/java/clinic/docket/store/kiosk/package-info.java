/** What a kiosk may ask of the day. Must not know services or screens. */
@NullMarked
package clinic.docket.store.kiosk;

import org.jspecify.annotations.NullMarked;
