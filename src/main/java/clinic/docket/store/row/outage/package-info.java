/** The rows of what was noted without the database. Must not know how they are queried. */
@NullMarked
package clinic.docket.store.row.outage;

import org.jspecify.annotations.NullMarked;
