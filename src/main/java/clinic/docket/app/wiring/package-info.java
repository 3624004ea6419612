/** Puts the floors together by plain constructors. Must not hold rules of its own. */
@NullMarked
package clinic.docket.app.wiring;

import org.jspecify.annotations.NullMarked;
