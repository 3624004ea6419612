@NullMarked
package clinic.docket.service.kiosk;

import org.jspecify.annotations.NullMarked;
