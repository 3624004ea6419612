/**
 * The running application: opens the clinic, shows sign-in, wizard or desk, and ends in order. Must
 * not know the command line.
 */
@NullMarked
package clinic.docket.app.window;

import org.jspecify.annotations.NullMarked;
