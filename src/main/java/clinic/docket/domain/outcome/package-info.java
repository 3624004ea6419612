/** What a use case answers: done, or refused for a stated reason. Knows no feature. */
@NullMarked
package clinic.docket.domain.outcome;

import org.jspecify.annotations.NullMarked;
