/**
 * What a doctor does during their day: their own list, who came before, running late. Must not know
 * screens, and gives nobody the list of somebody else.
 */
@NullMarked
package clinic.docket.service.encounter;

import org.jspecify.annotations.NullMarked;
