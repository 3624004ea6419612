/**
 * What a kiosk may do: find one visit, check it in, call for help. Must not know screens or SQL.
 */
@NullMarked
package clinic.docket.service.kiosk;

import org.jspecify.annotations.NullMarked;
