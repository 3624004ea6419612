@NullMarked
package clinic.docket.store.kiosk;

import org.jspecify.annotations.NullMarked;
