/**
 * How somebody in front of a kiosk is recognised, and when they may check in. Must not know
 * storage, screens or the wall clock.
 */
@NullMarked
package clinic.docket.domain.kiosk;

import org.jspecify.annotations.NullMarked;
