/** Watches for what other workstations change. Must not know which screens show it. */
@NullMarked
package clinic.docket.app.wiring.live;

import org.jspecify.annotations.NullMarked;
