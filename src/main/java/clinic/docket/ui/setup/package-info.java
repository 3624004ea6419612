/**
 * The wizard of the first run: from an empty database to a clinic with its administrator. It must
 * know no other screen.
 */
@NullMarked
package clinic.docket.ui.setup;

import org.jspecify.annotations.NullMarked;
