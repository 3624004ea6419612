/**
 * A doctor's own day: who waits, who is with them, who is next, and how late it runs. Must not know
 * how it is stored, nor the days of other doctors.
 */
@NullMarked
package clinic.docket.domain.encounter;

import org.jspecify.annotations.NullMarked;
