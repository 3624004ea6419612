/**
 * A visit that two desks have moved: both versions field by field, and the choice between them.
 * Must not decide whether the chosen place is free.
 */
@NullMarked
package clinic.docket.ui.calendar.conflict;

import org.jspecify.annotations.NullMarked;
