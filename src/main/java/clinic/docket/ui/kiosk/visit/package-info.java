/**
 * What stands on a kiosk and what its buttons do. Must not know how it is drawn, nor any rule of
 * checking in.
 */
@NullMarked
package clinic.docket.ui.kiosk.visit;

import org.jspecify.annotations.NullMarked;
