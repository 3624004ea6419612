/**
 * Two records of one person become one, and two again: what the surviving one takes over. Must not
 * know where records are kept.
 */
@NullMarked
package clinic.docket.domain.patient.merge;

import org.jspecify.annotations.NullMarked;
