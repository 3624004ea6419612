/** Appends to the trail and reads it. Has no way to change or remove an entry. */
@NullMarked
package clinic.docket.store.audit;

import org.jspecify.annotations.NullMarked;
