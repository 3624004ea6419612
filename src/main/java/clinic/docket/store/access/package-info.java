/** Keeps the clinic's own row, accounts and workstations. Must not know who may do what. */
@NullMarked
package clinic.docket.store.access;

import org.jspecify.annotations.NullMarked;
