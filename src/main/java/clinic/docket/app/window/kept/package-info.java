/** What somebody left at the window who signed out, for when they come back. Knows no database. */
@NullMarked
package clinic.docket.app.window.kept;

import org.jspecify.annotations.NullMarked;
