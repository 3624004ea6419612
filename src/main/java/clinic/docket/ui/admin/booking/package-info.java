/**
 * The administration's pages about booking: the policy, the lanes of overbooking, and what each
 * doctor offers. Must not know how a visit is booked.
 */
@NullMarked
package clinic.docket.ui.admin.booking;

import org.jspecify.annotations.NullMarked;
