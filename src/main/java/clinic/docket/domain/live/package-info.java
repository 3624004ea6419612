/** What has changed elsewhere since somebody looked. Must not know how it is noticed. */
@NullMarked
package clinic.docket.domain.live;

import org.jspecify.annotations.NullMarked;
