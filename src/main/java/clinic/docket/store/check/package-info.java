/** Looks for contradictions in what is stored, by plain SQL. Changes nothing. */
@NullMarked
package clinic.docket.store.check;

import org.jspecify.annotations.NullMarked;
