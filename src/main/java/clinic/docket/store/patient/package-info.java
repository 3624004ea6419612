/** Keeps patients and finds them. Must not know why somebody asks. */
@NullMarked
package clinic.docket.store.patient;

import org.jspecify.annotations.NullMarked;
