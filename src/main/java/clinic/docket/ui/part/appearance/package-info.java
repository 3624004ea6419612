/**
 * The language and the theme of a workstation, and the switch for both. It must not know which
 * screen is shown.
 */
@NullMarked
package clinic.docket.ui.part.appearance;

import org.jspecify.annotations.NullMarked;
