/**
 * What stands beside a week while no visit is open: a small month, the next free times of one
 * doctor, and how full the week is. Must not know where it is laid, nor how a time is booked.
 */
@NullMarked
package clinic.docket.ui.calendar.week;

import org.jspecify.annotations.NullMarked;
