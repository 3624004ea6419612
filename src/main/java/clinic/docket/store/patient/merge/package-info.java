/** Keeps which records were merged, and who look alike but are two. Must not know why. */
@NullMarked
package clinic.docket.store.patient.merge;

import org.jspecify.annotations.NullMarked;
