/**
 * The card of a visit: what fits on it, and how it is drawn. It must know nothing of the grid in
 * which it lies.
 */
@NullMarked
package clinic.docket.ui.calendar.grid.card;

import org.jspecify.annotations.NullMarked;
