/**
 * Makes a believable clinic around today, the same for the same seed and day. Writes through the
 * stores only; must not know screens.
 */
@NullMarked
package clinic.docket.app.demo;

import org.jspecify.annotations.NullMarked;
