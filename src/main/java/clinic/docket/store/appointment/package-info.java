/** Keeps visits and holds, and the time they occupy. Must not know which steps are legal. */
@NullMarked
package clinic.docket.store.appointment;

import org.jspecify.annotations.NullMarked;
