/**
 * What a workstation notes while its database is away, and what becomes of it after. Must not know
 * how either is kept.
 */
@NullMarked
package clinic.docket.domain.outage;

import org.jspecify.annotations.NullMarked;
