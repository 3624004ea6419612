/**
 * Measurements for the command line, made with the code that runs in the clinic. Must not know
 * screens.
 */
@NullMarked
package clinic.docket.app.bench;

import org.jspecify.annotations.NullMarked;
