/** What a window does again and again by itself. Must not know what the window shows. */
@NullMarked
package clinic.docket.app.window.rounds;

import org.jspecify.annotations.NullMarked;
