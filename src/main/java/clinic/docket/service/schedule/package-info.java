/**
 * Doctors, rooms, visit types, timetables and free slots as use cases. Must not know screens or
 * SQL.
 */
@NullMarked
package clinic.docket.service.schedule;

import org.jspecify.annotations.NullMarked;
