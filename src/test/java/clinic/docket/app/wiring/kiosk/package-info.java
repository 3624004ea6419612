@NullMarked
package clinic.docket.app.wiring.kiosk;

import org.jspecify.annotations.NullMarked;
