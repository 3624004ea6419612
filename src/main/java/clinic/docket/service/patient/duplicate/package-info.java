/**
 * Records that may be of one person: found before a second one is made. Must not know screens or
 * SQL.
 */
@NullMarked
package clinic.docket.service.patient.duplicate;

import org.jspecify.annotations.NullMarked;
