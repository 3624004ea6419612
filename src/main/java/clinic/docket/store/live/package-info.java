/**
 * How one workstation notices what another has changed: growing numbers, and a bell. Must not know
 * what the change was.
 */
@NullMarked
package clinic.docket.store.live;

import org.jspecify.annotations.NullMarked;
