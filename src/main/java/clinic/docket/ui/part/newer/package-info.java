/**
 * Telling somebody that a visit is not any more as they saw it. Must not know what they wanted of
 * it.
 */
@NullMarked
package clinic.docket.ui.part.newer;

import org.jspecify.annotations.NullMarked;
