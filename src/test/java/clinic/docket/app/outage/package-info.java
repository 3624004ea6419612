@NullMarked
package clinic.docket.app.outage;

import org.jspecify.annotations.NullMarked;
