/**
 * The day of the clinic: its doctors side by side, and the ways from day to day. It must know no
 * other screen; the side panel, the patient search and the book button are handed in.
 */
@NullMarked
package clinic.docket.ui.calendar;

import org.jspecify.annotations.NullMarked;
