/**
 * Whether two records may be of one person: what they have in common and how much that tells. Must
 * not know where records are kept.
 */
@NullMarked
package clinic.docket.domain.patient.duplicate;

import org.jspecify.annotations.NullMarked;
