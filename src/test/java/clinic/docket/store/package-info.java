/** What every engine must keep to. */
@NullMarked
package clinic.docket.store;

import org.jspecify.annotations.NullMarked;
