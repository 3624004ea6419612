/**
 * Keeps sites, doctors, rooms, visit types and when they work. Must not know how slots are found.
 */
@NullMarked
package clinic.docket.store.schedule;

import org.jspecify.annotations.NullMarked;
