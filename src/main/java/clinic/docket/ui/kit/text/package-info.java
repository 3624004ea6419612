/**
 * Texts, numbers, dates and refusals as the user's language writes them. Must not know nodes or
 * screens.
 */
@NullMarked
package clinic.docket.ui.kit.text;

import org.jspecify.annotations.NullMarked;
