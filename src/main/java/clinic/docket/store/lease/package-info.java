/**
 * Which of the processes on a shared database does a background job. Must not know what the job is.
 */
@NullMarked
package clinic.docket.store.lease;

import org.jspecify.annotations.NullMarked;
