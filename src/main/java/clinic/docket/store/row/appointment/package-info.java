/**
 * The tables of visits, holds and reservations, row by row, and how a row becomes a value of the
 * domain. Must not know queries.
 */
@NullMarked
package clinic.docket.store.row.appointment;

import org.jspecify.annotations.NullMarked;
