/** Themes, fonts, icons and pictures of screens. Must not know what the screens show. */
@NullMarked
package clinic.docket.ui.kit.look;

import org.jspecify.annotations.NullMarked;
