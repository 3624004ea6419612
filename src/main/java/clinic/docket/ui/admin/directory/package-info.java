/**
 * The pages of doctors, rooms and visit types: what can be booked. They must not know each other.
 */
@NullMarked
package clinic.docket.ui.admin.directory;

import org.jspecify.annotations.NullMarked;
