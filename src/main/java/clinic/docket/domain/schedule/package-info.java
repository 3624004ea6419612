/**
 * Sites, rooms, practitioners and visit types: what can be booked. Must not know who is booked into
 * it.
 */
@NullMarked
package clinic.docket.domain.schedule;

import org.jspecify.annotations.NullMarked;
