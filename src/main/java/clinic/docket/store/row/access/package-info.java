/**
 * The tables of clinic, accounts and workstations, row by row, and how a row becomes a value of the
 * domain. Must not know queries.
 */
@NullMarked
package clinic.docket.store.row.access;

import org.jspecify.annotations.NullMarked;
