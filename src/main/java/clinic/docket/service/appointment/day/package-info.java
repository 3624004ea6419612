/**
 * A site's day as the calendar draws it. Must not know how a visit is booked or takes its steps.
 */
@NullMarked
package clinic.docket.service.appointment.day;

import org.jspecify.annotations.NullMarked;
