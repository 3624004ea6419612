/** When a kiosk gives up waiting: for a person, and for its database. Must not know any node. */
@NullMarked
package clinic.docket.ui.kiosk.watch;

import org.jspecify.annotations.NullMarked;
