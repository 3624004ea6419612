@NullMarked
package clinic.docket.ui.kiosk.visit;

import org.jspecify.annotations.NullMarked;
