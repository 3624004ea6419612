/**
 * The pages of a kiosk and what they are made of. Must not know which page comes next: the model
 * does.
 */
@NullMarked
package clinic.docket.ui.kiosk.page;

import org.jspecify.annotations.NullMarked;
