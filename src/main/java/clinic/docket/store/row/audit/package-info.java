/**
 * The tables of the trail, row by row, and how a row becomes a value of the domain. Must not know
 * queries.
 */
@NullMarked
package clinic.docket.store.row.audit;

import org.jspecify.annotations.NullMarked;
