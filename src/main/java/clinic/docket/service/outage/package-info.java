/**
 * What was jotted down without the database is entered once it is back. Must not know where it was
 * kept meanwhile.
 */
@NullMarked
package clinic.docket.service.outage;

import org.jspecify.annotations.NullMarked;
