@NullMarked
package clinic.docket.ui.kiosk.watch;

import org.jspecify.annotations.NullMarked;
