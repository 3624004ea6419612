/**
 * The tables of patients and their search words, row by row, and how a row becomes a value of the
 * domain. Must not know queries.
 */
@NullMarked
package clinic.docket.store.row.patient;

import org.jspecify.annotations.NullMarked;
