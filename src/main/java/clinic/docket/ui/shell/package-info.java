/**
 * The frame of the main window: rail, content and status line. It must know no screen; screens are
 * handed in.
 */
@NullMarked
package clinic.docket.ui.shell;

import org.jspecify.annotations.NullMarked;
