/** Tests of the ground that every screen stands on, and the rules for texts and themes. */
@NullMarked
package clinic.docket.ui.kit;

import org.jspecify.annotations.NullMarked;
