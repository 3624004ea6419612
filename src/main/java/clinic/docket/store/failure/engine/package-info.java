/**
 * Turns what the engines and Hibernate throw into our own failures. Must not know what was being
 * done.
 */
@NullMarked
package clinic.docket.store.failure.engine;

import org.jspecify.annotations.NullMarked;
