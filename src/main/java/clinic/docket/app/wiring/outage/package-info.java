/** A desk while its database does not answer, and after. Must not know how the window is opened. */
@NullMarked
package clinic.docket.app.wiring.outage;

import org.jspecify.annotations.NullMarked;
