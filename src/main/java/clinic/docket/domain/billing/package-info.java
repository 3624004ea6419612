/** Money. Must not know who owes it. */
@NullMarked
package clinic.docket.domain.billing;

import org.jspecify.annotations.NullMarked;
