/** Tells a workstation what others have changed. Must not know what is on its screen. */
@NullMarked
package clinic.docket.service.live;

import org.jspecify.annotations.NullMarked;
