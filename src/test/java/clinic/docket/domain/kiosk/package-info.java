@NullMarked
package clinic.docket.domain.kiosk;

import org.jspecify.annotations.NullMarked;
