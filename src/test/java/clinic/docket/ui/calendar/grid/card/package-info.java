/** Tests of what a card shows. Knows no stage. */
@NullMarked
package clinic.docket.ui.calendar.grid.card;

import org.jspecify.annotations.NullMarked;
