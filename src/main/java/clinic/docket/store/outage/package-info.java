/** What was jotted down without the database. Must not know what a jotting leads to. */
@NullMarked
package clinic.docket.store.outage;

import org.jspecify.annotations.NullMarked;
