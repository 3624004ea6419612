/**
 * What one page of the calendar holds: which days, which doctors in which order, and their columns
 * with every text written out. Must not touch nodes: pages are made away from the FX thread.
 */
@NullMarked
package clinic.docket.ui.calendar.page;

import org.jspecify.annotations.NullMarked;
