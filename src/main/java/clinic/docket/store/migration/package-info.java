/**
 * The triggers that H2 calls by name from the migrations, where PostgreSQL has its own in SQL, and
 * the migrations in Java, which Flyway finds here. Must not know anything above the tables.
 */
@NullMarked
package clinic.docket.store.migration;

import org.jspecify.annotations.NullMarked;
