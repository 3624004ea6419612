/**
 * What the outside world throws when storage does not do what was asked. Must not know the engines.
 */
@NullMarked
package clinic.docket.store.failure;

import org.jspecify.annotations.NullMarked;
