@NullMarked
package clinic.docket.service.outage;

import org.jspecify.annotations.NullMarked;
