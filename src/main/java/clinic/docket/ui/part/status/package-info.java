/**
 * States of a visit and alerts of a patient as chips, icons and lists. Must not know where they are
 * shown.
 */
@NullMarked
package clinic.docket.ui.part.status;

import org.jspecify.annotations.NullMarked;
