@NullMarked
package clinic.docket.app.wiring.outage;

import org.jspecify.annotations.NullMarked;
