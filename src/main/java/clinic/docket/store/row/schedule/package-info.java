/**
 * The tables of sites, doctors, rooms and their times, row by row, and how a row becomes a value of
 * the domain. Must not know queries.
 */
@NullMarked
package clinic.docket.store.row.schedule;

import org.jspecify.annotations.NullMarked;
