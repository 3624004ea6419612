/**
 * What every screen stands on: texts, formats, background work, themes, dialogs, notices and keys.
 * It must know no screen, no service and no store.
 */
@NullMarked
package clinic.docket.ui.kit;

import org.jspecify.annotations.NullMarked;
