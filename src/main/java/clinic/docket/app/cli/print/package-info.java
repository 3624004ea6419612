/**
 * Printing from the command line, for people who sign in there. Must not know the other commands.
 */
@NullMarked
package clinic.docket.app.cli.print;

import org.jspecify.annotations.NullMarked;
