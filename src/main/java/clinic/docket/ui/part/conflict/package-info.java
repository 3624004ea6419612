/**
 * How somebody chooses between two versions, field by field. It must not know what the fields are
 * of.
 */
@NullMarked
package clinic.docket.ui.part.conflict;

import org.jspecify.annotations.NullMarked;
