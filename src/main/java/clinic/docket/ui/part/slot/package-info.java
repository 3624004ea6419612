/**
 * Choosing a free slot: the list, the hold on the chosen row and its countdown. It shows what it is
 * told and must not know a service or a screen.
 */
@NullMarked
package clinic.docket.ui.part.slot;

import org.jspecify.annotations.NullMarked;
