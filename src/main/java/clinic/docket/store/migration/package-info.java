/**
 * The triggers that H2 calls by name from the migrations; PostgreSQL has its own in SQL. Must not
 * know anything above the tables.
 */
@NullMarked
package clinic.docket.store.migration;

import org.jspecify.annotations.NullMarked;
